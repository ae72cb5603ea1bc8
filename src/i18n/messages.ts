/** Every text of the interface that is not an assessment's own. `{name}` stands for a value. */
export interface Messages {
  /** `{current}`, `{total}` */
  readonly progress: string;
  readonly continue: string;
  readonly back: string;
  readonly finish: string;
  readonly unsure: string;
  readonly missingSingle: string;
  readonly missingMultiple: string;
  readonly resultLabel: string;
  /** For those who do not see the scale: `{current}`, `{total}` */
  readonly place: string;
  readonly areas: string;
  /** In place of an area's level when its questions were answered “not sure”. */
  readonly notKnown: string;
  /** `{area}`: the weakest area, the other ones below the top, and those at the top. */
  readonly startHere: string;
  readonly then: string;
  readonly keepGoing: string;
  readonly horizon: string;
  readonly read: string;
  readonly newTab: string;
  readonly gaps: string;
  readonly unknownLabel: string;
  readonly unknownMeaning: string;
  readonly note: string;
  readonly restart: string;
  readonly loading: string;
  readonly unusable: string;
}

/** Puts values into a message: `format('Question {current}', {current: 1})`. Unknown names stay as they are. */
export const format = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));
