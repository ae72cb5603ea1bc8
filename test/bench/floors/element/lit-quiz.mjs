import { LitElement, html } from 'lit';
import { choose, intro, outcome, questions, title, words } from '../../quiz.mjs';

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
    this.moved = false;
    this.begin();
  }

  begin() {
    this.answers = {};
    this.position = 0;
    this.missing = false;
    this.result = undefined;
  }

  render() {
    const { missing, position, result } = this;
    return html`<section aria-label=${title}>
      <h2>${title}</h2>
      <p>${intro}</p>
      ${
        result
          ? this.renderResult(result)
          : html`<p id="progress">${words.progress(position)}</p>
              ${questions.map((question, index) => (index === position ? this.renderQuestion(question) : ''))}
              ${this.renderButtons(position)}`
      }
      <p role="status">${missing ? words.missing : ''}</p>
    </section>`;
  }

  renderResult({ label, level, meaning, areas, advice, conditions, note }) {
    const [first, ...others] = advice;
    return html`<p>${label}</p>
      <h3 id="level" tabindex="-1">${level}</h3>
      <p>${meaning}</p>
      <h4>${words.areas}</h4>
      <ul>
        ${areas.map(({ label, level }) => html`<li><b>${label}</b>: ${level}</li>`)}
      </ul>
      ${
        first
          ? html`<h4>${first.heading}</h4>
              ${this.renderAdvice(first)}`
          : ''
      }
      ${others.map((each) => this.renderFolded(each.heading, this.renderAdvice(each)))}
      <h4>${conditions.title}</h4>
      <div class="lists">
        ${conditions.lists.map(
          ({ title, items }) =>
            html`<div>
              <h5>${title}</h5>
              <ul>
                ${items.map(({ label, description }) => html`<li>${label} <small>${description}</small></li>`)}
              </ul>
            </div>`,
        )}
      </div>
      ${this.renderRestart()}
      <p>${note}</p>`;
  }

  renderAdvice({ insight, steps, links }) {
    return html`<p>${insight}</p>
      <ol>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${links.map(({ href, title }) => html`<p>${words.read} <a href=${href} target="_blank">${title}</a></p>`)}`;
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
