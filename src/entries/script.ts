/** What a script tag loads: it registers the element, and fetches what puts it where placeholders, links and frames stand. */
import { restore } from './own-document.js';
import { css, html, nothing } from 'lit';
import '../define.js';
import { watchEmbeds } from '../integrations/watch-embeds.js';
import { ReadinessAssessmentElement } from '../assessment-element.js';
import { load } from './loader.js';
import { shared } from './provide.js';

restore();

// Features use this copy of lit.
shared()['lit'] ??= { css, html, nothing };

// Of several copies on a page only the one that registered watches it.
if (customElements.get('readiness-assessment') === ReadinessAssessmentElement) {
  watchEmbeds(() => {
    const fetch = () => {
      void load<typeof import('../integrations/index.js')>('embeds').then((embeds) => {
        if (!embeds) return;
        removeEventListener('online', fetch);
        let frames: unknown;
        embeds.connectPlaceholders(document, { framed: () => (frames ??= embeds.connectFrames()) });
      });
    };
    addEventListener('online', fetch);
    fetch();
  });
}
