import { useRef } from 'react';
import type { ReadinessAssessmentElement } from 'readiness-assessment';
import { ReadinessAssessment, type ReadinessAssessmentProps } from 'readiness-assessment/react';
import type { ReadinessTeamElement } from 'readiness-assessment';
import { ReadinessTeam } from 'readiness-assessment/react-team';
import { messages } from 'readiness-assessment/languages/es';

const given: ReadinessAssessmentProps = { layout: 'page', src: undefined };

export function Good() {
  const element = useRef<ReadinessAssessmentElement>(null);
  return (
    <ReadinessAssessment
      ref={element}
      {...given}
      className="ours"
      lang="es"
      eventDetail="answers"
      headingLevel={3}
      preview
      answers={{ vision: 'shared', alignment: ['data'] }}
      messages={{ ...messages, finish: 'Vamos' }}
      onReadinessReady={({ detail }) => detail.assessment.id.trim()}
      onReadinessAnswer={({ detail }) => detail.answered.toFixed()}
      onReadinessComplete={({ detail }) => detail.result.level?.id.trim()}
      onReadinessError={({ detail }) => detail.problems.map(({ path }) => path.trim())}
      onClick={() => element.current?.restart()}
    >
      <p slot="signup">Ours</p>
    </ReadinessAssessment>
  );
}

export const bad = [
  // @ts-expect-error no such layout
  <ReadinessAssessment layout="pages" />,
  // @ts-expect-error a number from 2 to 6
  <ReadinessAssessment headingLevel={7} />,
  // @ts-expect-error not an answer
  <ReadinessAssessment answers={{ vision: 1 }} />,
  // @ts-expect-error no such message
  <ReadinessAssessment messages={{ finnish: 'Show me' }} />,
  // @ts-expect-error not an assessment
  <ReadinessAssessment assessment={{ id: 'own' }} />,
  // @ts-expect-error no such option
  <ReadinessAssessment layuot="page" />,
  // @ts-expect-error an answer has no result
  <ReadinessAssessment onReadinessAnswer={({ detail }) => detail.result} />,
  // @ts-expect-error no such event
  <ReadinessAssessment onReadinessFinish={() => {}} />,
];

export function Team() {
  const element = useRef<ReadinessTeamElement>(null);
  return (
    <ReadinessTeam
      ref={element}
      min={4}
      invite="/take"
      results={['7KQ2-9FXM', { answers: { vision: 'shared' }, group: 'Board' }]}
      onReadinessTeamChange={({ detail }) => detail.count.toFixed()}
      onReadinessTeamDecide={({ detail }) => Object.keys(detail.consensus).join()}
      onClick={() => element.current?.team?.count.toFixed()}
    />
  );
}

export const wrong = [
  // @ts-expect-error not a result
  <ReadinessTeam results={[7]} />,
  // @ts-expect-error a change has no consensus
  <ReadinessTeam onReadinessTeamChange={({ detail }) => detail.consensus} />,
  // @ts-expect-error of the assessment
  <ReadinessTeam layout="page" />,
];
