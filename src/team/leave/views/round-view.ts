import { format } from '../../../locales/format.js';
import { markView } from '../../../views/mark.js';
import type { Markup } from '../../../views/view.js';
import type { TeamView } from '../../view.js';
import { dayText } from './day.js';

/** That what shows came by a link, or why the link shows nothing. */
export const roundView = ({ words, lang, round, fault, actions }: TeamView): Markup => {
  const why = {
    cut: words.linkCut,
    damaged: words.linkDamaged,
    outdated: words.linkOutdated,
    foreign: words.linkForeign,
  };
  if (!round) return fault ? markView(why[fault]) : '';
  const text = round.date ? format(words.roundOf, { date: dayText(lang, round.date) }) : words.round;
  return markView(text, [
    words.closeRound,
    () => {
      actions.close();
    },
  ]);
};
