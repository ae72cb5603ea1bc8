/** Peer (d): the same four questions put together from Web Awesome, which Shoelace has become. */
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/checkbox/checkbox.js';
import '@awesome.me/webawesome/dist/components/checkbox-group/checkbox-group.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import { html } from 'lit';
import { LitQuiz } from '../floors/element/lit-quiz.mjs';
import { choicesOf, isChosen, words } from '../quiz.mjs';

class QuizWebAwesome extends LitQuiz {
  /** In the page itself, where the theme reaches. */
  createRenderRoot() {
    return this;
  }

  renderQuestion(question) {
    return html`<div id=${question.id} tabindex="-1">
      ${question.type === 'single' ? this.renderSingle(question) : this.renderMultiple(question)}
    </div>`;
  }

  renderSingle(question) {
    return html`<wa-radio-group
      label=${question.text}
      name=${question.id}
      .value=${this.answers[question.id] ?? null}
      @change=${({ target }) => this.choose(question, target.value)}
    >
      ${choicesOf(question).map(({ id, label }) => html`<wa-radio value=${id}>${label}</wa-radio>`)}
    </wa-radio-group>`;
  }

  renderMultiple(question) {
    return html`<wa-checkbox-group label=${question.text} hint=${question.hint}>
      ${choicesOf(question).map(
        ({ id, label, description }) =>
          html`<wa-checkbox
            name=${question.id}
            value=${id}
            hint=${description ?? ''}
            .checked=${isChosen(this.answers[question.id], id)}
            @change=${() => this.choose(question, id)}
            >${label}</wa-checkbox
          >`,
      )}
    </wa-checkbox-group>`;
  }

  renderButtons(position) {
    return html`<wa-button class="next" variant="brand" @click=${this.next}>${words.next(position)}</wa-button>
      ${position ? html`<wa-button class="back" @click=${this.back}>${words.back}</wa-button>` : ''}`;
  }

  renderFolded(heading, advice) {
    return html`<wa-details summary=${heading}>${advice}</wa-details>`;
  }

  renderRestart() {
    return html`<wa-button class="restart" @click=${this.begin}>${words.restart}</wa-button>`;
  }
}

customElements.define('quiz-webawesome', QuizWebAwesome);
