/** Why an area cannot pass a level: under the area, and in the scoring, which are two features. */
export interface HeldMessages {
  /** Where an answer caps its area: `{answer}`, `{area}`, `{level}`. */
  readonly heldAt: string;
}

export const heldMessages: HeldMessages = {
  heldAt:
    'With the answer “{answer},” {area} can be at “{level}” at most, whatever the other answers in this area are.',
};
