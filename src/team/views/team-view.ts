import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/index.js';
import { directionOf } from '../../core/language.js';
import { heading } from '../../views/heading.js';
import type { TeamView, TeamViews } from '../view.js';
import { collectView } from './collect-view.js';
import { inviteView } from './invite-view.js';
import { startView } from './start-view.js';

/** What the panel shows besides the view model. */
export interface TeamPanel {
  readonly loading: boolean;
  readonly problems: readonly Problem[];
  /** What shows once there are results to look at, as far as it is fetched. */
  readonly views: TeamViews;
  readonly directed: boolean;
  readonly retry: () => void;
  readonly toggleQr: () => void;
  readonly childrenChanged: () => void;
}

/** In place of a team tool whose assessment is not there. */
const noticeView = ({ messages }: TeamView, { problems, loading, retry }: TeamPanel): TemplateResult => {
  const unreachable = problems[0]?.code === 'unreachable';
  const words = loading ? '…' : unreachable ? messages.unreachable : messages.unusable;
  return html`<div part="notice">
    <p id="title" tabindex="-1" role=${loading ? nothing : 'status'} .textContent=${words}></p>
    ${
      unreachable && !loading
        ? html`<div class="actions" part="actions">
            <button type="button" part="button primary" class="primary" @click=${retry}>${messages.tryAgain}</button>
          </div>`
        : ''
    }
  </div>`;
};

const collectStep = (view: TeamView, { toggleQr, views }: TeamPanel): TemplateResult =>
  html`<header>
      ${heading(view, 0, view.words.title, { part: 'title', id: 'title' })}
      <p class="muted">${view.words.intro}</p>
    </header>
    ${inviteView(view, toggleQr)} ${collectView(view, views.entries)} ${startView(view)}`;

/** The whole team tool. */
export const teamView = (view: TeamView, panel: TeamPanel): TemplateResult => {
  const { loading, problems, directed, views, childrenChanged } = panel;
  const { lang, step } = view;
  const collect = () => collectStep(view, panel);
  return html`<div class="root" lang=${lang} dir=${directed ? nothing : directionOf(lang)}>
    <section class=${`panel ${step}`} part="panel" aria-labelledby="title" aria-busy=${loading}>
      ${loading || problems.length ? noticeView(view, panel) : [views.round?.(view), (views[step] ?? collect)(view)]}
    </section>
    <slot hidden @slotchange=${childrenChanged}></slot>
  </div>`;
};
