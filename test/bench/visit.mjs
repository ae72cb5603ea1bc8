/** A whole visit, from the first question to the result, with a real pointer. */
import { questions } from './quiz.mjs';

/** In the page: `clicked` will be how long the next click takes, up to the picture in which its effect shows, in ms. */
function listen(tag) {
  const element = document.querySelector(tag);
  window.root = element.shadowRoot ?? element;
  window.await = (shows) => {
    window.clicked = new Promise((resolve) => {
      const up = ({ timeStamp }) => {
        const look = () => {
          if (shows && !window.root.querySelector(shows)) {
            requestAnimationFrame(look);
            return;
          }
          // A message that comes after the picture that is being made.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - timeStamp);
          port2.postMessage('');
        };
        requestAnimationFrame(look);
      };
      addEventListener('pointerup', up, { capture: true, once: true });
    });
  };
}

/**
 * Answers everything, twice on each question.
 *
 * @returns `select` and `next`, latencies in ms, and the paths of the `files` fetched, without the page: before the first act,
 *   and `later`
 */
export const visits = (chromium, url, subject, slower) =>
  chromium.visit(url, async ({ page, cdp, go }) => {
    const files = [];
    page.on('request', (request) => {
      const { pathname, protocol } = new URL(request.url());
      if (protocol === 'http:') files.push(pathname);
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await go();
    await page.evaluate(listen, subject.tag);
    const before = files.length;

    /** Clicks the n-th of what a selector finds; the latency is up to where `shows` matches, if given. */
    const click = async (selector, nth, shows) => {
      const at = await page.evaluate(
        async (selector, nth, shows) => {
          const target = window.root.querySelectorAll(selector)[nth];
          target.scrollIntoView({ block: 'center' });
          // A person's click comes to a page at rest.
          await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
          for (let pictures = 0; pictures < 3; pictures++) await new Promise(requestAnimationFrame);
          window.await(shows);
          const { x, y, width, height } = target.getBoundingClientRect();
          return { x: x + Math.min(width, 20) / 2, y: y + Math.min(height, 20) / 2 };
        },
        selector,
        nth,
        shows,
      );
      await page.mouse.click(at.x, at.y);
      return page.evaluate(() => window.clicked);
    };

    const select = [];
    const next = [];
    for (const [position, { id }] of questions.entries()) {
      for (const choice of [0, 1]) select.push(await click(subject.choices(id), choice));
      const following = questions[position + 1];
      if (following) next.push(await click(subject.next, 0, subject.asks(following.id)));
      else await click(subject.next, 0, subject.done);
    }
    return { select, next, files: files.slice(1, before), later: files.slice(before) };
  });
