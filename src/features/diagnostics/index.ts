import { css, html } from 'lit';
import { messages as all } from '../../locales/all-en.js';
import { warn } from '../../warn.js';
import { addStyles, type Connect } from '../feature.js';

const styles = css`
  ol {
    padding-inline-start: 1.4em;
  }
  ol,
  li + li {
    margin-block-start: 8px;
  }
`;

/** Tells editors what to mend: texts under a key that replaces none and, in preview, all that is wrong with a document. */
export const connect: Connect = ({ host, assessment }) => {
  addStyles(host, styles);
  return {
    hostUpdated() {
      for (const [key, text] of Object.entries({ ...assessment.current.assessment.messages, ...host.messages })) {
        const known = key !== 'lang' && Object.hasOwn(all, key) && typeof (text as unknown) === 'string';
        if (!known) warn('unknown-message', `ignored: ${key}.`);
      }
    },
    places: {
      notice: () =>
        host.preview && assessment.problems.length
          ? html`<ol part="problems" lang="en" dir="ltr">
              ${assessment.problems.map(({ path, message }) => html`<li><b>${path}</b> ${message}</li>`)}
            </ol>`
          : '',
    },
  };
};
