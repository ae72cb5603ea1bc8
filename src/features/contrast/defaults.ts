import type { LitElement } from 'lit';
import { COLORS } from '../../styles/colors.js';

/** A color of the page's that is none, and the default in the element's own style sheet that it keeps from counting. */
export interface NoColor {
  readonly name: string;
  readonly given: string;
  readonly fallback: string;
}

/** Which colors a page sets to what is no color. CSS by itself would leave nothing in their place, not the default. */
export function noColors(host: Element): NoColor[] {
  const style = getComputedStyle(host);
  const { elementStyles } = host.constructor as typeof LitElement;
  const own = elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('');
  return COLORS.flatMap((name) => {
    const given = style.getPropertyValue(`--readiness-${name}`).trim();
    if (!given || CSS.supports('color', given)) return [];
    const fallback = new RegExp(`--_${name}:\\s*var\\(--readiness-${name},\\s*(.*?)\\)(?=[;}])`).exec(own)?.[1];
    return fallback ? [{ name, given, fallback }] : [];
  });
}
