import type {} from 'readiness-assessment/types/solid';

export const good = (
  <readiness-assessment
    class="ours"
    layout="page"
    heading-level={3}
    attr:event-detail="level"
    prop:answers={{ vision: 'shared' }}
    bool:preview={true}
    on:readiness-complete={({ detail }) => detail.result.focus.join()}
    ref={(element) => void element.whenComplete()}
  >
    <p slot="signup">Ours</p>
  </readiness-assessment>
);

export const bad = [
  // @ts-expect-error no such layout
  <readiness-assessment layout="pages" />,
  // @ts-expect-error no such amount
  <readiness-assessment attr:event-detail="all" />,
  // @ts-expect-error not an answer
  <readiness-assessment prop:answers={{ vision: 1 }} />,
  // @ts-expect-error an answer has no result
  <readiness-assessment on:readiness-answer={({ detail }) => detail.result} />,
  // @ts-expect-error no such option
  <readiness-assessment layuot="page" />,
];
