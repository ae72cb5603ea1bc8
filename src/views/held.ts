import { capsOf, type Cap } from '../core/index.js';
import { format } from '../locales/format.js';
import type { View } from './view.js';

/** Why an area cannot pass a level. */
export interface HeldMessages {
  /** Where an answer caps its area: `{answer}`, `{area}`, `{level}`. */
  readonly heldAt: string;
}

export const heldMessages: HeldMessages = {
  heldAt: 'With the answer “{answer},” the area {area} can be at “{level}” at most, whatever its other answers are.',
};

/** A sentence for each answer that caps an area, as `capsOf` finds them. */
export const heldTexts = (
  { assessment, session }: View,
  { heldAt }: HeldMessages,
  wanted: (cap: Cap) => boolean = () => true,
): readonly string[] =>
  capsOf(assessment, session.answers)
    .filter(wanted)
    .map(({ area, choice, level }) =>
      format(heldAt, {
        // The sentence goes on behind it.
        answer: choice.label.replace(/\.$/, ''),
        area: assessment.areas.find(({ id }) => id === area)!.label,
        level: level.label,
      }),
    );
