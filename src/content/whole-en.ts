import { withAdvice } from './advice.js';
import { advice } from './en-advice.js';
import { content as questions } from './en.js';

type Advice = typeof advice;
type With<Items extends readonly { readonly id: string }[], Key extends string, ById> = {
  readonly [I in keyof Items]: Items[I]['id'] extends keyof ById
    ? Items[I] & { readonly [K in Key]: ById[Items[I]['id']] }
    : Items[I];
};
type WithAims<Questions extends readonly { readonly choices: readonly { readonly id: string }[] }[]> = {
  readonly [I in keyof Questions]: Omit<Questions[I], 'choices'> & {
    readonly choices: With<Questions[I]['choices'], 'description', Advice['aims']>;
  };
};

/** The whole built-in assessment, as a type that knows every id: translations are held against it. */
export type Content = Omit<typeof questions, 'areas' | 'questions' | 'levels'> &
  Pick<Advice, 'note' | 'horizon' | 'board' | 'resources'> & {
    readonly areas: With<With<typeof questions.areas, 'insights', Advice['insights']>, 'board', Advice['boards']>;
    readonly questions: With<WithAims<typeof questions.questions>, 'ask', Advice['asks']>;
    readonly levels: With<typeof questions.levels, 'meaning', Advice['meanings']>;
  };

/** The whole built-in assessment, in English. */
export const content = withAdvice(questions, advice) as Content;
