/** Peer (c): the same four questions as a SurveyJS form. */
import { Model } from 'survey-core';
import { renderSurvey, unmountComponentAtNode } from 'survey-js-ui';
import { choicesOf, intro, outcome, questions, title, words } from '../quiz.mjs';

const form = {
  title,
  description: intro,
  showQuestionNumbers: false,
  showProgressBar: true,
  progressBarType: 'questions',
  questionErrorLocation: 'bottom',
  autoFocusFirstError: true,
  pageNextText: words.next(0),
  pagePrevText: words.back,
  completeText: words.next(questions.length - 1),
  pages: questions.map((question) => ({
    elements: [
      {
        type: question.type === 'single' ? 'radiogroup' : 'checkbox',
        name: question.id,
        title: question.text,
        description: question.hint,
        isRequired: true,
        requiredErrorText: words.missing,
        choices: choicesOf(question).map(({ id, label, description, exclusive }) => ({
          value: id,
          // Its choices have no second line.
          text: description ? `${label}. ${description}` : label,
          ...(question.type === 'multiple' && { isExclusive: Boolean(exclusive) }),
        })),
      },
    ],
  })),
};

const list = (kind, items) => `<${kind}>${items.map((item) => `<li>${item}</li>`).join('')}</${kind}>`;

const adviceHtml = ({ insight, steps, links }) =>
  `<p>${insight}</p>${list('ol', steps)}${links
    .map(({ href, title }) => `<p>${words.read} <a href="${href}" target="_blank">${title}</a></p>`)
    .join('')}`;

/** What SurveyJS shows at the end is HTML. */
function resultHtml({ label, level, meaning, areas, advice, conditions, note }) {
  const [first, ...others] = advice;
  const folded = others.map((each) => `<details><summary>${each.heading}</summary>${adviceHtml(each)}</details>`);
  const lists = conditions.lists.map(
    ({ title, items }) =>
      `<h5>${title}</h5>${list(
        'ul',
        items.map(({ label, description }) => `${label} <small>${description}</small>`),
      )}`,
  );
  return `<p>${label}</p><h3 id="level" tabindex="-1">${level}</h3><p>${meaning}</p>
    <h4>${words.areas}</h4>${list(
      'ul',
      areas.map(({ label, level }) => `<b>${label}</b>: ${level}`),
    )}
    ${first ? `<h4>${first.heading}</h4>${adviceHtml(first)}` : ''}${folded.join('')}
    <h4>${conditions.title}</h4>${lists.join('')}
    <button type="button" class="restart">${words.restart}</button><p>${note}</p>`;
}

customElements.define(
  'quiz-surveyjs',
  class extends HTMLElement {
    connectedCallback() {
      this.survey = new Model(form);
      this.survey.onCompleting.add((survey) => {
        survey.completedHtml = resultHtml(outcome(survey.data));
      });
      this.onclick = ({ target }) => target.closest('.restart') && this.survey.clear();
      renderSurvey(this.survey, this);
    }

    disconnectedCallback() {
      unmountComponentAtNode(this);
      this.survey.dispose();
    }
  },
);
