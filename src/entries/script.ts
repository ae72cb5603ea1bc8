/** What a script tag loads: it registers the element, and puts it where placeholders, links and frames stand. */
import { restore } from './own-document.js';
import { css, html, nothing } from 'lit';
import '../define.js';
import { connectPlaceholders } from '../integrations/placeholders.js';
import { ReadinessAssessmentElement } from '../assessment-element.js';
import { load, shared } from './loader.js';

restore();

// Features use this copy of lit.
shared['lit'] ??= { css, html, nothing };

// Of several copies on a page only the one that registered watches it.
if (customElements.get('readiness-assessment') === ReadinessAssessmentElement) {
  let frames: Promise<void> | undefined;
  connectPlaceholders(document, () => {
    frames ??= load<typeof import('../integrations/frames.js')>('frames').then((found) => {
      if (found) found.connectFrames();
      else frames = undefined;
    });
  });
}
