import type {} from 'readiness-assessment/types/react';

export const good = (
  <readiness-assessment
    className="ours"
    layout="page"
    event-detail="level"
    heading-level={3}
    preview
    answers={{ vision: 'shared' }}
    onreadiness-complete={({ detail }) => detail.result.focus.join()}
    ref={(element) => void element?.whenComplete()}
  >
    <p slot="signup">Ours</p>
  </readiness-assessment>
);

export const bad = [
  // @ts-expect-error no such layout
  <readiness-assessment layout="pages" />,
  // @ts-expect-error no such amount
  <readiness-assessment event-detail="all" />,
  // @ts-expect-error not an answer
  <readiness-assessment answers={{ vision: 1 }} />,
  // @ts-expect-error an answer has no result
  <readiness-assessment onreadiness-answer={({ detail }) => detail.result} />,
  // @ts-expect-error no such option
  <readiness-assessment layuot="page" />,
];
