import 'readiness-assessment/define';
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
