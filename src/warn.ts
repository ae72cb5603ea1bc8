const said = new Set<string>();

/**
 * Tells the developer something on the console, once a page for each code and text.
 *
 * @param code kebab-case and stable; listed in docs/reference.md.
 */
export function warn(code: string, message: string): void {
  const line = `[readiness-assessment] ${code}: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
