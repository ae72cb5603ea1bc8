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
    /** When what could not be had is asked for again: with every new connection, and at the first sign of the visitor. */
    const again = ['online', 'pointerover', 'focusin', 'visibilitychange'];
    const fetch = () => {
      void load<{ readonly connect: () => void }>('embeds').then((embeds) => {
        if (embeds) embeds.connect();
        else for (const type of again.splice(0)) addEventListener(type, fetch, { once: type !== 'online' });
      });
    };
    fetch();
  });
}
