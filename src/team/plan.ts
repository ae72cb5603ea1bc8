/** What a team writes down at the end of its meeting. Empty for what nobody typed. */
export interface Plan {
  /** The step that it chooses. */
  readonly step: string;
  readonly owner: string;
  /** By when, as somebody would say it. */
  readonly by: string;
  /** How it will know that the step worked. */
  readonly worked: string;
  /** What it asks of the board; undefined for what the assessment suggests. */
  readonly board?: string | undefined;
}

export const NO_PLAN: Plan = { step: '', owner: '', by: '', worked: '' };

/** A plan as it was kept, as far as it is one. */
export const readPlan = (kept: unknown): Plan => ({
  ...NO_PLAN,
  ...(Object.fromEntries(
    Object.entries(Object(kept) as object).filter(([, value]) => typeof value === 'string'),
  ) as Partial<Plan>),
});
