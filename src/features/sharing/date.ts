const two = (part: number): string => String(part).padStart(2, '0');

/** The day of a date where the visitor is, as `2026-11-25`. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(two).join('-');

/** ISO 8601 with the time and the offset where the visitor is: its first ten characters are the visitor's day. */
export function localIso(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${dayOf(date)}T${time}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
