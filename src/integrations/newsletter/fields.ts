/** What fields of a sign-up form may ask for, by the value of `data-readiness`. */
export type SignUpValues = Readonly<Record<(typeof FIELDS)[number], string>>;

export const FIELDS = [
  'level',
  'level-label',
  'percent',
  'focus',
  'areas',
  'attempt',
  'lang',
  'assessment',
  'assessment-version',
] as const;

/** How a field says what it asks for: by attribute, or, where a service makes the form, by its name. */
const asked = (field: HTMLInputElement): string | undefined =>
  field.dataset['readiness'] ?? /readiness_([a-z_]+)/.exec(field.name)?.[1]?.replaceAll('_', '-');

/** By form, or the place of one: what each field was last filled with. */
const told = new WeakMap<Element, Map<string, string>>();
const written = new WeakMap<HTMLInputElement, string>();

/**
 * Fills the fields of forms: `<input data-readiness="level">`, and inputs whose name holds `readiness_level`, which
 * serves forms that a service makes. Sets the value as typing would, so that scripts that follow the form notice. Each
 * value is written into a field once, and told once in a form: scripts may change the field, or make the form anew for
 * each change that they hear of.
 *
 * @param values undefined empties the fields
 */
export function fill(within: Element, values: SignUpValues | undefined): void {
  const said = told.get(within) ?? new Map<string, string>();
  told.set(within, said);
  for (const field of within.querySelectorAll<HTMLInputElement>('input[data-readiness],input[name*=readiness_]')) {
    const name = asked(field) as keyof SignUpValues;
    if (!FIELDS.includes(name)) continue;
    const value = values?.[name] ?? '';
    if (field.value === value || written.get(field) === value) continue;
    written.set(field, value);
    // Browsers bring back on a reload what was in a field, which by then is another visit's.
    field.autocomplete = 'off';
    // Frameworks that keep a form's state put a setter of their own on the input.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, value);
    const silent = said.get(name) === value;
    said.set(name, value);
    if (silent) continue;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
