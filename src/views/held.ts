import { capsOf, type Cap } from '../core/index.js';
import { format } from '../locales/format.js';
import type { HeldMessages } from '../locales/held.js';
import type { View } from './view.js';

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
