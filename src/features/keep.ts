import { html } from 'lit/html.js';
import { messages as faults } from '../views/fault-messages.js';
import { score, type Result } from '../core/index.js';
import type { ReadinessAssessmentElement } from '../readiness-assessment.js';
import type { Visit } from '../controllers/session.js';
import type { Markup, More, View } from '../views/view.js';
import { format } from '../locales/format.js';
import { actsOf } from './acts.js';
import { messages as english, type KeepMessages } from './messages.js';
import { Return } from './persistence/return.js';
import { Revision } from './revision/revision.js';
import { SharedResult } from './sharing/shared.js';
import { motionSheet, printSheet, styleSheet } from './styles-index.js';
import { Toolbox } from './sharing/toolbox.js';
import { basisView } from './revision/basis-view.js';
import { changeView } from './persistence/change-view.js';
import { markView, type Choice } from '../views/mark.js';
import { toolsView } from './sharing/tools-view.js';
import { warn } from '../warn.js';

/** What keeps, shares and brings back the result of one element. */
export interface Keep {
  /** What the views show, with what this adds and changes. */
  view(view: View): View;
  /** After each change on screen. */
  update(): void;
}

export function connectKeep(element: ReadinessAssessmentElement, root: ShadowRoot, visit: Visit): Keep {
  root.adoptedStyleSheets.push(styleSheet(), printSheet());
  const shared = new SharedResult(element, visit);
  const revision = new Revision(visit);
  const returned = new Return(element, visit);
  const toolbox = new Toolbox(element, root, visit, english);

  const day = (date: Date | string) =>
    new Date(date).toLocaleDateString(visit.edition.messages.lang, { dateStyle: 'long' });

  /** The line above everything: what this is, and what else can be done. */
  const mark = ({ messages, session }: View, words: KeepMessages, result: Result | null): Markup => {
    const line = (text: string, ...choices: Choice[]) => markView(text, choices);
    const again = () => {
      returned.found = undefined;
      visit.restart({ heading: 'title' });
    };
    const decide = (others: boolean) => () => {
      returned.decide(others);
    };
    const { found } = returned;
    if (shared.answers)
      return line(words.shared, [
        words.takeIt,
        () => {
          shared.leave();
        },
      ]);
    if (returned.torn) return line(words.taken, [words.useThose, decide(true)], [words.keepThese, decide(false)]);
    if (shared.fault && !session.started) {
      const why = { damaged: words.linkDamaged, foreign: words.linkForeign, outdated: words.linkOutdated };
      return line(why[shared.fault]);
    }
    if (found === 'finished' && result) {
      return line(format(words.resultOf, '', { date: day(returned.date) }), [words.takeAgain, again]);
    }
    return found && found !== 'finished' && !result ? line(words[found], [messages.restart, again]) : '';
  };

  /** What replaces no text would be ignored in silence. */
  const check = ({ assessment }: View) => {
    for (const [key, text] of Object.entries({ ...assessment.messages, ...element.messages })) {
      const known =
        key !== 'lang' &&
        (key in english || key in faults || key in visit.edition.messages) &&
        typeof (text as unknown) === 'string';
      if (!known) warn('unknown-message', `ignored: ${key}.`);
    }
  };

  return {
    view(own) {
      check(own);
      shared.look();
      const words: KeepMessages = { ...english, ...own.messages };
      let view = own;
      if (shared.answers) {
        view = {
          ...own,
          session: { ...own.session, answers: shared.answers },
          result: score(own.assessment, shared.answers),
          messages: { ...own.messages, restart: words.takeIt },
          acts: {
            ...actsOf(visit),
            restart: () => {
              shared.leave();
            },
          },
        };
      } else if (revision.open) view = revision.view(own);

      const { result } = view;
      if (!result) toolbox.clear();
      // Chromium never lets go of radios that leave a shadow tree with a name, as all but the present question's will.
      const here = view.assessment.questions[view.session.position]?.id;
      for (const input of root.querySelectorAll<HTMLInputElement>('[type=radio]')) {
        if (result || (element.layout === 'steps' && input.name !== here)) input.removeAttribute('name');
      }
      const date = shared.answers ? new Date() : returned.date;
      Object.assign(toolbox, { words, date, answers: view.session.answers });

      const actions = () => {
        if (result) return toolsView(toolbox);
        return revision.open
          ? html`<button
              type="button"
              part="button"
              @click=${() => {
                revision.cancel();
              }}
            >
              ${words.keepAnswer}
            </button>`
          : '';
      };
      const basis = (of: Result) =>
        basisView(view, of, {
          words,
          day,
          change: shared.answers
            ? undefined
            : (question) => {
                revision.begin(question);
              },
          results: shared.answers ? [] : returned.results.toReversed(),
          kept: element.persist === 'local' ? words.keptLocal : words.keptSession,
          forget() {
            returned.forget();
            toolbox.say(words.forgotten);
            // The button is gone.
            visit.show({ heading: 'basis' });
          },
        });
      const change = (of: Result, id: string) => {
        const last = shared.answers ? undefined : returned.previous;
        return changeView(view, of, id, { last, words, day: day(last?.date ?? date) });
      };
      const places: Record<Parameters<More>[0], (area: string) => Markup> = {
        top: () =>
          html`${mark(view, words, result)}${
            result
              ? html`<div class="printed">
                  <p>${own.assessment.title}</p>
                  <p>${day(date)}</p>
                </div>`
              : ''
          }`,
        actions,
        area: (id) => (result ? change(result, id) : ''),
        end: () => (result ? basis(result) : ''),
      };
      return { ...view, more: (place, area = '') => places[place](area) };
    },

    update() {
      if (visit.moved && !root.adoptedStyleSheets.includes(motionSheet())) root.adoptedStyleSheets.push(motionSheet());
      if (visit.loading || visit.problems.length) return;
      returned.update();
    },
  };
}
