/** The script-tag door: one file that registers the element, and puts it where placeholders, links and frames stand. */
// Words first: side by side they compress best.
import '../locales/en.js';
import '../define.js';
import { ReadinessAssessmentElement } from '../readiness-assessment.js';
import { connectPlaceholders } from '../integrations/placeholders.js';
import { part } from './loader.js';

// Of several copies on a page only the one that registered watches it.
if (customElements.get('readiness-assessment') === ReadinessAssessmentElement) {
  let frames: Promise<unknown> | undefined;
  connectPlaceholders(document, () => {
    frames ??= part('frames').then((found) => found?.connectFrames());
  });
}
