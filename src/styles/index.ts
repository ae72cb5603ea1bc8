import type { CSSResult } from 'lit';
import { choices } from './choices.js';
import { panel } from './panel.js';
import { result } from './result.js';

/** The element's own style sheets, shared by all elements of a page. Features bring theirs. */
export const styles: readonly CSSResult[] = [panel, choices, result];
