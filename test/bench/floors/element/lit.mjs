/** Floor (b): the same four questions in a minimal LitElement. */
import { html, nothing, unsafeCSS } from 'lit';
import { LitQuiz } from './lit-quiz.mjs';
import { choicesOf, isChosen, words } from '../../quiz.mjs';
import { panel } from '../styles/panel.mjs';

class QuizLit extends LitQuiz {
  static styles = unsafeCSS(panel);

  renderQuestion(question) {
    const { id, type, text, hint } = question;
    return html`<fieldset aria-describedby=${hint ? 'hint' : nothing}>
      <legend id=${id} tabindex="-1" aria-describedby="progress">${text}</legend>
      ${hint ? html`<p id="hint">${hint}</p>` : ''}
      ${choicesOf(question).map(
        (choice) =>
          html`<label class="choice">
            <input
              type=${type === 'single' ? 'radio' : 'checkbox'}
              name=${id}
              value=${choice.id}
              .checked=${isChosen(this.answers[id], choice.id)}
              @change=${() => this.choose(question, choice.id)}
            />
            <span>${choice.label}${choice.description ? html`<small>${choice.description}</small>` : ''}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  renderButtons(position) {
    return html`<button type="button" class="next" @click=${this.next}>${words.next(position)}</button>
      ${position ? html`<button type="button" class="back" @click=${this.back}>${words.back}</button>` : ''}`;
  }

  renderFolded(heading, advice) {
    return html`<details>
      <summary>${heading}</summary>
      ${advice}
    </details>`;
  }

  renderRestart() {
    return html`<button type="button" class="restart" @click=${this.begin}>${words.restart}</button>`;
  }
}

customElements.define('quiz-lit', QuizLit);
