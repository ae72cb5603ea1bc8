/** The script-tag door: one file that registers the element, and puts it where placeholders, links and frames stand. */
// Words first: side by side they compress best.
import './i18n/en.js';
import './define.js';
import { ReadinessAssessmentElement } from './element/readiness-assessment-element.js';
import { connectPlaceholders } from './hosts/placeholders.js';
import { framesPart } from './parts/beside.js';
import { warn } from './warn.js';

// Of several copies on a page only the one that registered watches it.
if (customElements.get('readiness-assessment') === ReadinessAssessmentElement) {
  let frames: Promise<unknown> | undefined;
  connectPlaceholders(document, () => {
    frames ??= framesPart().then(
      ({ connectFrames }) => connectFrames(),
      (error: unknown) => {
        warn('no-frames', `frames keep their height, and their events are not heard here. ${String(error)}`);
      },
    );
  });
}
