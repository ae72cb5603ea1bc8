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

customElements.define(
  'quiz-surveyjs',
  class extends HTMLElement {
    connectedCallback() {
      this.survey = new Model(form);
      this.survey.onCompleting.add((survey) => {
        const { level, areas } = outcome(survey.data);
        survey.completedHtml = `<h3 id="level">${level}</h3><ul>${areas.map((area) => `<li>${area}</li>`).join('')}</ul>`;
      });
      renderSurvey(this.survey, this);
    }

    disconnectedCallback() {
      unmountComponentAtNode(this);
      this.survey.dispose();
    }
  },
);
