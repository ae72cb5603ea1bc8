/** Floor (a): the same four questions in a minimal element without a library. */
import { choicesOf, choose, intro, outcome, questions, title, words } from '../../quiz.mjs';
import { panel } from '../styles/panel.mjs';

const sheet = new CSSStyleSheet();
sheet.replaceSync(panel);

/** An element with its properties (attributes where there is no property) and children. */
const make = (name, given, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key in element) element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};

/** A list with what each item holds. */
const list = (name, items) => make(name, {}, ...items.map((held) => make('li', {}, ...held)));

/** What a piece of advice says under its heading. */
const told = ({ insight, steps, links }) => [
  make('p', {}, insight),
  list(
    'ol',
    steps.map((step) => [step]),
  ),
  ...links.map(({ href, title }) => make('p', {}, `${words.read} `, make('a', { href, target: '_blank' }, title))),
];

class QuizVanilla extends HTMLElement {
  #answers = {};
  #position = 0;
  #body = make('div', {});
  #status = make('p', { role: 'status' });

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(
      make('section', { ariaLabel: title }, make('h2', {}, title), make('p', {}, intro), this.#body, this.#status),
    );
    this.#ask();
  }

  #ask() {
    const position = this.#position;
    const question = questions[position];
    const { id, type, text, hint } = question;
    const inputs = choicesOf(question).map((choice) =>
      make('input', {
        type: type === 'single' ? 'radio' : 'checkbox',
        name: id,
        value: choice.id,
        onchange: () => {
          this.#answers[id] = choose(question, this.#answers[id], choice.id);
          this.#status.textContent = '';
          mark();
        },
      }),
    );
    const mark = () => {
      for (const input of inputs) input.checked = [this.#answers[id] ?? []].flat().includes(input.value);
    };
    mark();
    this.#body.replaceChildren(
      make('p', { id: 'progress' }, words.progress(position)),
      make(
        'fieldset',
        hint ? { 'aria-describedby': 'hint' } : {},
        make('legend', { id, tabIndex: -1, 'aria-describedby': 'progress' }, text),
        hint ? make('p', { id: 'hint' }, hint) : '',
        ...choicesOf(question).map(({ label, description }, index) =>
          make(
            'label',
            { className: 'choice' },
            inputs[index],
            make('span', {}, label, description ? make('small', {}, description) : ''),
          ),
        ),
      ),
      make('button', { type: 'button', className: 'next', onclick: () => this.#next() }, words.next(position)),
      position
        ? make('button', { type: 'button', className: 'back', onclick: () => this.#go(position - 1) }, words.back)
        : '',
    );
  }

  #next() {
    const answer = this.#answers[questions[this.#position].id];
    if (answer === undefined) this.#status.textContent = words.missing;
    else if (this.#position < questions.length - 1) this.#go(this.#position + 1);
    else this.#finish();
  }

  #go(position) {
    this.#position = position;
    this.#status.textContent = '';
    this.#ask();
    this.#body.querySelector('legend').focus();
  }

  #finish() {
    const { label, level, meaning, areas, advice, conditions, note } = outcome(this.#answers);
    const heading = make('h3', { id: 'level', tabIndex: -1 }, level);
    const [first, ...others] = advice;
    this.#body.replaceChildren(
      make('p', {}, label),
      heading,
      make('p', {}, meaning),
      make('h4', {}, words.areas),
      list(
        'ul',
        areas.map(({ label, level }) => [make('b', {}, label), `: ${level}`]),
      ),
      ...(first ? [make('h4', {}, first.heading), ...told(first)] : []),
      ...others.map((each) => make('details', {}, make('summary', {}, each.heading), ...told(each))),
      make('h4', {}, conditions.title),
      make(
        'div',
        { className: 'lists' },
        ...conditions.lists.map(({ title, items }) =>
          make(
            'div',
            {},
            make('h5', {}, title),
            list(
              'ul',
              items.map(({ label, description }) => [`${label} `, make('small', {}, description)]),
            ),
          ),
        ),
      ),
      make('button', { type: 'button', className: 'restart', onclick: () => this.#restart() }, words.restart),
      make('p', {}, note),
    );
    heading.focus();
  }

  #restart() {
    this.#answers = {};
    this.#go(0);
  }
}

customElements.define('quiz-vanilla', QuizVanilla);
