import 'readiness-assessment/define';
import 'readiness-assessment/define-team';
import { builtInAssessment, defineAssessment, type ReadinessCompleteEvent } from 'readiness-assessment';
import { content, messages } from 'readiness-assessment/languages/ar';
import imported from '../../our-assessment.json';

const element = document.createElement('readiness-assessment');
element.layout = 'page';
element.messages = messages;
element.assessment = content;
element.assessment = builtInAssessment;
document.addEventListener('readiness-complete', (event) => {
  const typed: ReadinessCompleteEvent = event;
  typed.detail.result.focus.join();
});

window.addEventListener('readiness-start', ({ detail }) => detail.attempt.trim());
document.body.addEventListener('readiness-complete', ({ detail: { result } }) => {
  const percent: number | null | undefined = result.percent;
  if (result.areas) {
    const known: number = result.known;
    return [percent, known, result.areas[0]?.label];
  }
  return result.level?.label;
});
element.assessment = imported;
element.assessment = defineAssessment({ ...builtInAssessment, title: 'Ours' });

// @ts-expect-error no such type of question
defineAssessment({ ...builtInAssessment, questions: [{ ...builtInAssessment.questions[0]!, type: 'singel' }] });
// @ts-expect-error not an assessment
element.assessment = { id: 'own' };
// @ts-expect-error there may be no areas
document.addEventListener('readiness-complete', ({ detail }) => detail.result.areas.length);
// @ts-expect-error an answer has no result, on the window either
window.addEventListener('readiness-answer', ({ detail }) => detail.result);
// @ts-expect-error no such layout
element.layout = 'pages';
// @ts-expect-error an answer has no result
element.addEventListener('readiness-answer', ({ detail }) => detail.result);

const team = document.createElement('readiness-team');
team.assessment = imported;
team.results = ['7KQ2-9FXM', { answers: { vision: 'shared' }, group: 'Board' }];
team.dataLayer = null;
team.addEventListener('readiness-team-change', function ({ detail }) {
  return [detail.count.toFixed(), this.team?.count];
});
team.addEventListener('click', ({ clientX }) => clientX.toFixed());
team.addEventListener('our-own', (event) => event.preventDefault());
element.addEventListener('click', ({ clientX }) => clientX.toFixed());
const stop = ({ detail }: { detail: { consensus: object } }) => Object.keys(detail.consensus);
team.addEventListener('readiness-team-decide', stop);
team.removeEventListener('readiness-team-decide', stop);
window.addEventListener('readiness-team-decide', stop);

// @ts-expect-error not a result
team.results = [7];
// @ts-expect-error a change has no consensus
team.addEventListener('readiness-team-change', ({ detail }) => detail.consensus);
// @ts-expect-error nor on the window
window.addEventListener('readiness-team-change', ({ detail }) => detail.consensus);
