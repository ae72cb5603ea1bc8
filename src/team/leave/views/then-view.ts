import { html } from 'lit';
import type { AreaChange, QuestionChange, TeamComparison } from '../../../core/index.js';
import { format, plural } from '../../../locales/format.js';
import { heading } from '../../../views/heading.js';
import type { Markup } from '../../../views/view.js';
import { areaBand, areaWords } from '../../views/areas-view.js';
import type { TeamView } from '../../view.js';
import type { ThenTools } from '../then-tools.js';
import { askView } from './ask-view.js';
import { dayText } from './day.js';
import { thenTable, type Times } from './then-table.js';

const changeWords = ({ words }: TeamView, change: QuestionChange['change']): string =>
  ({ closer: words.closer, further: words.further, same: words.sameAsThen })[change ?? 'same'];

/** What moved, in sentences. */
const movedView = ({ words, lang }: TeamView, { questions }: TeamComparison): Markup => {
  const count = (change: QuestionChange['change']) => questions.filter((one) => one.change === change).length;
  const lines = [
    [words.closerOn, count('closer')],
    [words.furtherOn, count('further')],
    [words.asBefore, count('same')],
  ] as const;
  return html`<p class="moved">
    ${lines.flatMap(([forms, number]) => (number ? [`${plural(forms, lang, number)} `] : []))}
  </p>`;
};

const questionView = (view: TeamView, one: QuestionChange, times: Times, tools: ThenTools): Markup => {
  const { assessment, words, lang, contentLang } = view;
  const question = assessment.questions.find(({ id }) => id === one.id)!;
  return html`<section part="question">
    <div class="question-head">
      ${heading(view, 1, html`<span lang=${contentLang ?? lang}>${question.text}</span>`, { part: 'prompt' })}
      <p class="agreement" part="agreement">
        <b>${one.change === null ? words.notKnown : changeWords(view, one.change)}</b>
      </p>
    </div>
    ${thenTable(view, question, one, times, tools.round!)}
  </section>`;
};

const areaView = (view: TeamView, { id, then, now }: AreaChange, times: Times): Markup => {
  const { assessment, lang, contentLang } = view;
  const { label } = assessment.areas.find((area) => area.id === id)!;
  const row = (time: string, area: AreaChange['now']) =>
    html`<li part="area">
      <span>${time}<span class="pause">: </span></span>
      ${areaBand(area)}
      <span class="muted words">${areaWords(view, area)}</span>
    </li>`;
  return html`<div class="area-pair">
    ${heading(view, 2, html`<span lang=${contentLang ?? lang}>${label}</span>`, { part: 'subheading' })}
    <ul role="list" class="areas">
      ${row(times.then, then)} ${row(times.now, now)}
    </ul>
  </div>`;
};

/** This round beside an earlier one: what moved in words first, then each question, then the areas. */
export const thenView = (view: TeamView, tools: ThenTools): Markup => {
  const { words, lang, actions, canFill, fullScreen } = view;
  const { comparison, round } = tools;
  const button = (label: string, act: () => void, kind = 'framed') =>
    html`<button type="button" part="button" class=${kind} @click=${act}>${label}</button>`;
  const ways = html`<div class="actions" part="actions">
    ${
      comparison
        ? button(words.otherRound, () => {
            tools.clear();
          })
        : ''
    }
    ${button(words.overview, () => {
      actions.look();
    })}
    ${button(words.leave, () => {
      actions.leave();
    })}
    ${
      comparison && canFill
        ? button(
            fullScreen ? words.leaveFullScreen : words.fullScreen,
            () => {
              actions.fill();
            },
            '',
          )
        : ''
    }
  </div>`;
  const title = heading(view, 0, words.then, { part: 'title', id: 'title' });
  if (!comparison || !round) {
    return html`<header>
        ${title}
        <p class="muted">${words.thenHow}</p>
      </header>
      ${askView(view, tools)} ${ways}`;
  }
  // The day stands at the top, once.
  const times = { then: words.thenBare, now: words.nowLabel };
  const then = round.date ? format(words.thenOn, { date: dayText(lang, round.date) }) : words.thenBare;
  const answered = (time: string, count: number) =>
    html`<p class="muted">${time}<span>: </span>${plural(words.ofUs, lang, count)}</p>`;
  return html`<header>
      ${title} ${answered(then, comparison.count.then)} ${answered(times.now, comparison.count.now)}
      ${movedView(view, comparison)}
    </header>
    <div part="then">
      ${comparison.questions.map((one) => questionView(view, one, times, tools))}
      <section part="areas">
        ${heading(view, 1, words.areas, { part: 'heading' })}
        ${comparison.areas.map((one) => areaView(view, one, times))}
      </section>
    </div>
    ${ways}`;
};
