/** Colors that a page may set, as `--readiness-NAME`. */
export const COLORS: readonly string[] = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border'];
