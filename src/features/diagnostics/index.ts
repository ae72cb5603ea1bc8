import { css, html, type TemplateResult } from 'lit';
import { messages as all } from '../../locales/all-en.js';
import { IGNORED } from '../../integrations/options.js';
import { warn } from '../../warn.js';
import { addStyles, type Connect } from '../feature.js';
import { findings } from './findings.js';
import { memberOf } from '../../member-of.js';

const styles = css`
  ol {
    padding-inline-start: 1.4em;
  }
  ol,
  li + li {
    margin-block-start: 8px;
  }
  [part='problems'] {
    margin-block: 0 20px;
    padding: 12px;
    border: 1px dashed var(--_muted);
    border-radius: var(--_radius);
  }
  [part='notice'] + [part='problems'] {
    margin-block: 20px 0;
  }
`;

/** A list for whoever makes the page, in English like all that publishers read. */
const list = (title: string, items: readonly unknown[]): TemplateResult =>
  html`<div part="problems" lang="en" dir="ltr">
    <b>${title}</b>
    <ol>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ol>
  </div>`;

/**
 * Tells whoever makes the page what has no effect: unknown attributes, values, custom properties, languages, forms and
 * texts. On the console once each and, in preview, as a list above everything, with all that is wrong with a document.
 */
export const connect: Connect = ({ host, assessment, findings: told }) => {
  addStyles(host, styles);
  let found: readonly string[] = [];
  /** What the placeholder, the link or the address says in vain. The console has it already. */
  const options = (host as { [IGNORED]?: readonly string[] })[IGNORED] ?? [];

  let looked = '';
  /** Looks again when what it looks at may be another; style sheets are read then, too. */
  const look = () => {
    if (!host.isConnected) return;
    const { current, loading } = assessment;
    const own = [...host.attributes].map(({ name, value }) => [name, value]);
    const nearest = host.closest('[lang]');
    const around = nearest && memberOf(nearest, 'getAttribute')('lang');
    const at = [
      own,
      around,
      memberOf(document, 'readyState'),
      loading,
      current.lang,
      current.assessment.id,
      current.assessment.version,
    ];
    const key = JSON.stringify([...at, Object.entries(host.messages), told.length]);
    if (key === looked) return;
    looked = key;
    const now = findings(host, assessment);
    for (const { code, message } of now) warn(code, message);
    const unknown = Object.entries({ ...assessment.current.assessment.messages, ...host.messages })
      .filter(([key, text]) => key === 'lang' || !Object.hasOwn(all, key) || typeof (text as unknown) !== 'string')
      .map(([key]) => `ignored: ${key}.`);
    for (const line of unknown) warn('unknown-message', line);
    const lines = [
      ...now.map(({ message }) => message),
      ...unknown.map((line) => `messages: ${line}`),
      ...options,
      ...told,
    ];
    if (lines.join() === found.join()) return;
    found = lines;
    if (host.preview) host.requestUpdate();
  };

  return {
    hostConnected() {
      addEventListener('DOMContentLoaded', look);
    },
    hostDisconnected() {
      removeEventListener('DOMContentLoaded', look);
    },
    hostUpdated: look,
    places: {
      top: () => (host.preview && found.length ? list('In preview only: what has no effect on this page', found) : ''),
      notice: () =>
        host.preview && assessment.problems.length
          ? list(
              'In preview only: what to fix in the document',
              assessment.problems.map(({ path, message }) => html`<b>${path}</b> ${message}`),
            )
          : '',
    },
  };
};
