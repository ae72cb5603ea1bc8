import type { Account, AreaStep, QuestionStep } from './account.js';

/** One sentence of an account, and those that explain it. */
export interface Said {
  readonly text: string;
  readonly because: readonly Said[];
}

/** In quotes; what is written from right to left is kept from turning the sentence around. */
const quoted = (words: string): string => (/[\u0590-\u08ff]/.test(words) ? `“\u2068${words}\u2069”` : `“${words}”`);
const list = new Intl.ListFormat('en');
const listed = (words: readonly string[]): string => list.format(words.map(quoted));
/** 0–1 as people write it: with two digits behind the point at most. */
const number = (value: number): string => String(Math.round(value * 100) / 100);
const said = (text: string, because: readonly Said[] = []): Said => ({ text, because });

function question({ question, chosen, unsure, score }: QuestionStep): Said {
  const text = quoted(question.text);
  if (unsure) return said(`${text}: not sure, so it is left out.`);
  if (score === null) return said(`${text}: no answer yet, so it is left out.`);
  const answer = listed(chosen.map(({ label }) => label));
  const alone = question.type === 'single' || chosen.some((choice) => 'exclusive' in choice && choice.exclusive);
  const how = alone ? '' : ', its share of all the weight that can be checked';
  return said(`${text}: ${answer} ${chosen.length > 1 ? 'count' : 'counts'} ${number(score)} of 1${how}.`);
}

function area({ area, questions, known, total, uncapped, caps }: AreaStep): Said {
  const name = quoted(area.label);
  const because = questions.map(question);
  if (area.percent === null) return said(`${name} is not known yet: none of its questions is.`, because);
  const scores = questions.flatMap(({ score }) => (score === null ? [] : [number(score)]));
  const sum = scores.length > 1 ? `(${scores.join(' + ')}) ÷ ${scores.length}` : scores.join();
  const left =
    known < total ? ` ${total - known === 1 ? 'One question is' : `${total - known} questions are`} left out.` : '';
  const mean = said(`${sum} is ${uncapped ?? 0}%, rounded.${left}`);
  const held = caps.map(({ choice, level, holds }) =>
    said(
      holds
        ? `The answer ${quoted(choice.label)} holds it at ${quoted(level.label)}: ${area.percent}% at most instead of ${uncapped ?? 0}%.`
        : `The answer ${quoted(choice.label)} could hold it at ${quoted(level.label)}, but it is no higher anyway.`,
    ),
  );
  const level = area.level ? `, which is ${quoted(area.level.label)}` : '';
  return said(`${name} comes to ${area.percent}%${level}.`, [...because, mean, ...held]);
}

function whole({ areas, result, reached }: Account): Said {
  const known = areas.filter(({ area }) => area.percent !== null);
  const weighted = known.some(({ weight }) => weight !== known[0]?.weight);
  const because = known.map(({ area, weight }) =>
    said(
      `${quoted(area.label)}: ${area.percent}%${weighted ? `, counted ${weight === 1 ? 'once' : `${number(weight)} times`}` : ''}.`,
    ),
  );
  const how = known.length > 1 ? `The ${weighted ? 'weighted ' : ''}average of the areas is` : 'The whole is';
  const rounding = known.length > 1 ? [said('The average is taken before areas are rounded.')] : [];
  return said(`${how} ${result.percent ?? 0}%, which reaches ${quoted(reached?.label ?? '')}.`, [
    ...because,
    ...rounding,
  ]);
}

function rule({ reasons, result, reached }: Account): Said {
  const level = quoted(result.level?.label ?? '');
  if (reasons.rule === 'weakest-area') {
    const names = listed(reasons.pace.map(({ label }) => label));
    const at = quoted(reasons.pace[0]?.level?.label ?? '');
    const are = reasons.pace.length > 1 ? 'are' : 'is';
    return said(
      `The result is at most one level above the weakest area. ${names} ${are} at ${at}, so it is ${level} instead of ${quoted(reached?.label ?? '')}.`,
    );
  }
  if (reasons.rule === 'unknown-area') {
    const names = listed(reasons.unknown.map(({ label }) => label));
    const are = reasons.unknown.length > 1 ? 'are' : 'is';
    return said(
      `The top level needs every area to be known. ${names} ${are} not, so the result is ${level} instead of ${quoted(reached?.label ?? '')}.`,
    );
  }
  return said(`No rule lowers it, so the result is ${level}.`);
}

/** An account in sentences, in the order in which the score comes about: areas with their questions, the whole, the rule. */
export function inWords(account: Account): readonly Said[] {
  const areas = account.areas.map(area);
  if (account.result.level === null) return [...areas, said('Nothing is known, so there is no level.')];
  return [...areas, whole(account), rule(account)];
}
