/** Why an area cannot pass a level: under the area, and in the scoring, which are two features. */
export interface HeldMessages {
  /** Where an answer caps its area: `{answer}`, `{area}`, `{level}`. */
  readonly heldAt: string;
}

export const heldMessages: HeldMessages = {
  heldAt:
    'Because of the answer “{answer},” {area} can be no higher than “{level},” whatever the other answers in this area are.',
};
