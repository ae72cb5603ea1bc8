/**
 * Runs in the page, and must hold all that it needs: `window.bench` finds things in the element, waits for rest, and
 * tells how long an act took.
 */
export function ready(tag) {
  const element = document.querySelector(tag);
  const root = element.shadowRoot ?? element;
  const picture = () => new Promise(requestAnimationFrame);

  /** The n-th of what a selector finds. */
  const find = ([selector, nth]) => {
    const [, css, text] = /^(.*?)(?::text\((.*)\))?$/.exec(selector);
    return [...root.querySelectorAll(css)].filter((found) => !text || found.textContent.trim() === text)[nth];
  };

  /** A message that comes after the picture that is being made. */
  const made = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });

  /** Resolves with the time after the first picture in which this holds; it has to within 20 s. */
  const holds = async (condition) => {
    const end = performance.now() + 20_000;
    do {
      await picture();
      if (performance.now() > end) throw new Error(`never held: ${condition}`);
    } while (!condition());
    await made();
    return performance.now();
  };

  /** A root with all shadow roots in it: each knows only of its own animations. */
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];

  /** Resolves when an element stays where it is from one picture to the next. */
  const still = async (element) => {
    for (let y, before; y === undefined || y !== before;) {
      before = y;
      await picture();
      ({ y } = element.getBoundingClientRect());
    }
  };

  const has = (texts) => {
    const all = root.textContent.replace(/\s+/g, ' ');
    return texts.every((text) => all.includes(text));
  };

  /** When each act was got ready. */
  const starts = [];
  const entries = [];
  // 16 ms is the least that a page can ask for.
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: 16 });

  window.bench = {
    /** Some pictures in which nothing moves any more; what moves for ever is no reason to wait. */
    async rest() {
      const moving = () =>
        roots(document)
          .flatMap((root) => root.getAnimations())
          .filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime < Infinity);
      for (let still = 0; still < 3; still++) {
        await picture();
        const moves = moving();
        if (moves.length) still = -1;
        await Promise.allSettled(moves.map(({ finished }) => finished));
      }
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    },

    /** Gets ready for an act; `bench.took` will be how long it takes. Returns where to click. */
    async expect({ target, key, shows, texts }) {
      const goal = target && find(target);
      if (target && !goal) throw new Error(`there is no ${target}`);
      goal?.scrollIntoView({ block: 'center' });
      if (key) goal?.focus();
      await still(goal ?? element);
      starts.push(performance.now());
      // What follows a key happens when it goes down; what follows a pointer, when that goes up.
      const input = new Promise((resolve) => {
        addEventListener(key ? 'keydown' : 'pointerup', resolve, { capture: true, once: true });
      });
      window.bench.took = input.then(async ({ timeStamp }) => {
        const both = [holds(() => !shows || find(shows)), texts && holds(() => has(texts))];
        const [shown, whole] = await Promise.all(both);
        return { shown: shown - timeStamp, whole: texts && whole - timeStamp };
      });
      const { x, y, width, height } = (goal ?? element).getBoundingClientRect();
      return { x: x + Math.min(width, 20) / 2, y: y + Math.min(height, 20) / 2 };
    },

    /**
     * For each act, how long its slowest event took by Event Timing, from its time stamp to the next picture. Only events
     * that make up an interaction count, as for INP. What is not told of took less than 16 ms: a step less.
     */
    events() {
      entries.push(...observer.takeRecords());
      const interactions = entries.filter(({ interactionId }) => interactionId);
      return starts.map((start, index) => {
        const own = interactions.filter(
          ({ startTime }) => startTime >= start && startTime < (starts[index + 1] ?? Infinity),
        );
        return Math.max(8, ...own.map(({ duration }) => duration));
      });
    },
  };
}
