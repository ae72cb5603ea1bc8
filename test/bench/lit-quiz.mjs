import { LitElement, html } from 'lit';
import { choose, intro, outcome, questions, title, words } from './quiz.mjs';

/** A quiz as Lit's guide would write it: state, and a template of it. Its heirs say how a question looks. */
export class LitQuiz extends LitElement {
  static properties = {
    answers: { state: true },
    position: { state: true },
    missing: { state: true },
    result: { state: true },
  };

  constructor() {
    super();
    this.answers = {};
    this.position = 0;
    this.missing = false;
    this.moved = false;
  }

  render() {
    const { missing, position, result } = this;
    return html`<section aria-label=${title}>
      <h2>${title}</h2>
      <p>${intro}</p>
      ${
        result
          ? html`<h3 id="level" tabindex="-1">${result.level}</h3>
              <ul>
                ${result.areas.map((area) => html`<li>${area}</li>`)}
              </ul>`
          : html`<p id="progress">${words.progress(position)}</p>
              ${questions.map((question, index) => (index === position ? this.renderQuestion(question) : ''))}
              ${this.renderButtons(position)}`
      }
      <p role="status">${missing ? words.missing : ''}</p>
    </section>`;
  }

  updated(changed) {
    const other = changed.has('position') || changed.has('result');
    if (other && this.moved) this.renderRoot.querySelector('[tabindex="-1"]').focus();
  }

  choose(question, id) {
    this.answers = { ...this.answers, [question.id]: choose(question, this.answers[question.id], id) };
    this.missing = false;
  }

  next() {
    this.missing = this.answers[questions[this.position].id] === undefined;
    if (this.missing) return;
    this.moved = true;
    if (this.position < questions.length - 1) this.position += 1;
    else this.result = outcome(this.answers);
  }

  back() {
    this.missing = false;
    this.moved = true;
    this.position -= 1;
  }
}
