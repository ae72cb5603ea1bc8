import 'readiness-assessment/define';
import { builtInAssessment, type ReadinessCompleteEvent } from 'readiness-assessment';
import { content, messages } from 'readiness-assessment/languages/ar';

const element = document.createElement('readiness-assessment');
element.layout = 'page';
element.messages = messages;
element.assessment = content;
element.assessment = builtInAssessment;
document.addEventListener('readiness-complete', (event) => {
  const typed: ReadinessCompleteEvent = event;
  typed.detail.result.focus.join();
});

// @ts-expect-error no such layout
element.layout = 'pages';
// @ts-expect-error an answer has no result
element.addEventListener('readiness-answer', ({ detail }) => detail.result);
