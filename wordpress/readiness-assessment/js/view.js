/**
 * What a page does beside the element: reports visits to this site, and keeps answers where the visitor agrees to it. A plain
 * function call, valid as a module and as a classic script, so that optimizers may join it with others. All that differs between
 * visitors is decided here, since pages come from caches.
 */
(() => {
  /** As print_view_data() writes it. */
  const read = () => {
    try {
      return JSON.parse(document.getElementById('readiness-assessment-view-data').textContent);
    } catch {
      return undefined;
    }
  };

  /** Whether this browser belongs to somebody who writes on the site. In a sandbox there are no cookies to look at. */
  const isEditor = (cookie) => {
    try {
      return document.cookie.split('; ').some((entry) => entry.startsWith(`${cookie}=`));
    } catch {
      return false;
    }
  };

  /** Whether another site frames this page. */
  const isFramedElsewhere = () => {
    try {
      return parent !== window && parent.location.origin !== location.origin;
    } catch {
      return true;
    }
  };

  const shared = () => (window.readinessAssessment?.constructor === Object ? window.readinessAssessment : undefined);

  /** What is fetched from beside the script, unless a script tag has brought it. */
  const bring = ({ folder, version }, name) =>
    shared()?.[name] ? Promise.resolve() : import(`${folder}readiness-assessment-${name}.js?v=${version}`);

  /** Passes events on to the site: heard at once, sent once the file for that is there. */
  function report(data) {
    if (!data.url || (!data.editors && isEditor(data.cookie))) return;
    const url = new URL(data.url);
    if (isFramedElsewhere()) url.searchParams.set('from', 'frame');
    const relay = new EventTarget();
    let ready;
    for (const type of ['readiness-start', 'readiness-complete']) {
      document.addEventListener(type, ({ detail }) => {
        ready ??= bring(data, 'connect').then(() => {
          shared().connect.connectEvents(relay, { url: url.href, events: 'all' });
        });
        ready.then(
          () => relay.dispatchEvent(new CustomEvent(type, { detail })),
          (error) => {
            // With the next event it is asked for again.
            ready = undefined;
            console.warn(`[readiness-assessment] no-figures: visits are not counted. ${error}`);
          },
        );
      });
    }
  }

  /** Keeps answers where a block asks for it: with leave, if there is somebody to ask. */
  function keep(data) {
    const may = () =>
      typeof window.wp_has_consent === 'function' ? window.wp_has_consent('preferences') : !data.consent;
    const apply = () => {
      for (const element of document.querySelectorAll('readiness-assessment[data-persist]')) {
        if (may()) element.setAttribute('persist', element.dataset.persist);
        else element.removeAttribute('persist');
      }
    };
    apply();
    // https://github.com/WordPress/wp-consent-level-api
    for (const type of ['wp_listen_for_consent_change', 'wp_consent_type_defined', 'wp_consent_type_functional']) {
      document.addEventListener(type, apply);
    }
  }

  const start = () => {
    const data = read();
    if (!data) return;
    // Joined into another file, the element's script no longer stands beside what it fetches.
    if (!document.querySelector('script[src*="/widget/readiness-assessment.js"]')) {
      window.readinessAssessment ??= {};
      window.readinessAssessment.load ??= (name) =>
        import(`${data.folder}readiness-assessment-${name}.js?v=${data.version}`);
    }
    report(data);
    keep(data);
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
