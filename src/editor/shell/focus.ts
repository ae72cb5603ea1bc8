/** What has the focus now, through shadow roots; null when only the page itself has it. */
export function focused(): HTMLElement | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node instanceof HTMLElement && node !== document.body ? node : null;
}

const CONTROLS = 'button, input, select, textarea, summary, [tabindex]';

/**
 * Remembers what has the focus, and what stands around it in its panel. The function that it gives back is for after a change: if
 * what had the focus is gone, it goes to what comes next of all that is still there, or else to what came before.
 *
 * @returns a function that returns false when nothing is left to go to
 */
export function nearby(): () => boolean {
  const had = focused();
  const root = had?.getRootNode() as ShadowRoot | Document | undefined;
  const all = [...(root?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  const at = had ? all.indexOf(had) : -1;
  return () => {
    if (!had || focused()) return true;
    const isThere = (node: HTMLElement) => node.isConnected && node.checkVisibility();
    const near = all.slice(at + 1).find(isThere) ?? all.slice(0, Math.max(0, at)).reverse().find(isThere);
    near?.focus({ preventScroll: true });
    near?.scrollIntoView({ block: 'nearest' });
    return near !== undefined;
  };
}
