import type { Problem } from '../core/index.js';
import { TYPES } from './event-id.js';
import { FRAME_SCHEMA, type FrameMessage, type Hello, type News, type Told } from './frame-message.js';

/** As many messages are kept for a page that says hello late. */
const KEPT = 500;

/**
 * Names of a document's own fields: all that a path may hold on its way to another site, with the places in lists, whose
 * numbers are short. A test compares them with the schema.
 */
export const FIELDS = new Set(
  (
    'id version lang title intro resultLabel note areas questions levels horizon resources messages label weight insights ' +
    'insight steps type area text hint unsure ask choices board cap description conditions exclusive aligned next from ' +
    'meaning href'
  ).split(' '),
);

/** A part of a path, if it is a field of ours, perhaps with a place in a list. */
const known = (part: string): string => {
  const [, field = ''] = /^(\w+)(\[\d{1,3}\])?$/.exec(part) ?? [];
  return FIELDS.has(field) ? part : '…';
};

/** Of problems, what tells nothing of the document's words: whoever frames this page need not be allowed to read it. */
export const wordless = ({ code, path }: Problem): Problem => ({
  code,
  path: path && path.split('.').map(known).join('.'),
  message: '',
});

/**
 * Posts to the page around this frame, and tells it all again when it says hello.
 *
 * @param there resolves when there is something to be as high as, if no event comes before
 */
export function tellParent(element: Element, there: Promise<void>): void {
  const frame = `${performance.timeOrigin}-${Math.random()}`;
  let told: FrameMessage[] = [];
  let sequence = 0;
  // Whoever frames this page may know: what is told, and in how much detail, the framing page chose by the address.
  const tell = (news: News) => {
    const message: FrameMessage = { ...news, schema: FRAME_SCHEMA, frame, sequence: ++sequence };
    parent.postMessage(message, '*');
    if (news.type === 'view') return;
    if (news.type === 'height') told = told.filter(({ type }) => type !== 'height');
    told = [...told, message].slice(-KEPT);
  };

  // WordPress shows a frame once it has posted its height with the secret in its address, and asks when it is ready late.
  const secret = /^#\?secret=(\w+)$/.exec(location.hash)?.[1];
  let height = 0;
  const tellHeight = () => {
    // This first: it takes away what ours has set, and stops at 1000 pixels.
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
    tell({ type: 'height', height });
  };
  // The body is as high as its content, whatever the height of the frame: no answer of the page can set off another.
  const measure = () => {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    if (now === height || !now) return;
    height = now;
    tellHeight();
  };
  const sizes = new ResizeObserver(measure);
  const begin = () => {
    // Before that the frame keeps the page's height.
    if (!height) sizes.observe(document.body);
    // Observers rest in hidden frames, and WordPress hides them until they have a height.
    measure();
  };
  void there.then(begin);

  for (const event of TYPES) {
    document.addEventListener(event, (heard) => {
      const detail =
        'problems' in heard.detail ? { ...heard.detail, problems: heard.detail.problems.map(wordless) } : heard.detail;
      tell({ type: 'event', event, detail } as { type: 'event' } & Told);
      begin();
    });
  }
  // Headings take the focus when the visitor went on, and nothing else does. From one to the next it stays in the element,
  // so that its document hears of the first one only.
  void customElements.whenDefined(element.localName).then(() => {
    element.shadowRoot?.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.getAttribute('role') === 'heading') {
        tell({ type: 'view', top: Math.max(0, target.getBoundingClientRect().top + scrollY) });
      }
    });
  });

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const hello = data as Partial<Hello & { message: string; secret: string }> | null;
    if (hello?.schema === FRAME_SCHEMA && hello.type === 'hello') {
      for (const message of told) parent.postMessage(message, '*');
    } else if (secret && height && hello?.message === 'ready' && hello.secret === secret) {
      tellHeight();
    }
  });
}
