import { directionOf } from '../core/language.js';
import { warn } from '../warn.js';
import type { Problem } from '../core/index.js';
import type { EventEnvelope } from '../events.js';
import { TYPES } from './event-id.js';
import { FRAME_SCHEMA, type FrameMessage, type Hello, type News, type Told } from './frame-message.js';
import { configure } from './options.js';

/** As many messages are kept for a page that says hello late. */
const KEPT = 500;

const STYLES = `
  /* As much as the row with the way on: what has the focus is never behind it. */
  :root { background: transparent; scroll-padding-block-end: 80px; }
  body { margin: 0; font: 1em/1.5 system-ui, sans-serif; }
  h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  readiness-assessment { display: block; }
  /* Where the frame cannot grow, the questions scroll and the way on stays in view. */
  readiness-assessment:not(:state(complete))::part(actions) {
    position: sticky;
    inset-block-end: 0;
    margin-block: 12px -12px;
    padding-block: 12px;
    background: inherit;
  }
  :root.alone body { padding: clamp(1rem, 4vw, 3rem); }
  :root.alone readiness-assessment { max-inline-size: 48rem; margin-inline: auto; }
`;

/**
 * Fills `embed.html`: the whole assessment in a frame, set up by the query of its address. Tells the page around it its
 * height and every public event, in the envelope of `FrameMessage`; answers the greeting of WordPress's embeds.
 */
export function embed(): void {
  const root = document.documentElement;
  const alone = parent === window;
  const query = new URLSearchParams(location.search);
  const options = [...query].filter(([name, value]) => name !== 'src' || isNear(value));

  const wanted = (query.get('lang') ?? root.lang).replaceAll('_', '-');
  const [language] = wanted.toLowerCase().split('-') as [string];
  const spoken = Object.hasOwn(HEADINGS, language) ? language : 'en';
  // A frame stands in a page, whose scheme it does not know.
  root.style.colorScheme = alone ? 'light dark' : 'light';
  root.classList.toggle('alone', alone);
  // What is fetched here is told apart from what a page of one's own fetches.
  root.dataset['readinessEmbed'] = '';
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  document.adoptedStyleSheets.push(styles);

  const element = document.querySelector('readiness-assessment')!;
  configure(element, options);
  // The element goes on in what is wanted, and the page is in what is shown.
  if (wanted !== 'en') element.lang = wanted;
  const tellLanguage = (shown: string) => {
    root.lang = shown;
    root.dir = query.get('dir') ?? directionOf(shown);
  };
  tellLanguage(spoken);
  for (const type of TYPES) {
    element.addEventListener(type, ({ detail }: CustomEvent<EventEnvelope>) => {
      tellLanguage(detail.lang);
    });
  }
  if (element.style.colorScheme) root.style.colorScheme = element.style.colorScheme;
  if (!alone) tellParent(element);
  // A page of its own has a heading of its own, for those who go by headings; in a frame, the page around it has one.
  const top = document.querySelector('h1')!;
  top.hidden = !alone;
  top.lang = spoken;
  top.textContent = HEADINGS[spoken]!;
  tellTitle(element);
}

/** By language of the interface. */
const HEADINGS: Readonly<Record<string, string>> = { en: 'Self-assessment', es: 'Autoevaluación', ar: 'تقييم ذاتي' };

/** Titles the page after what is on screen, and after the assessment. */
function tellTitle(element: Element): void {
  const words = (heading: Element) => heading.textContent.replace(/\s+/g, ' ').trim();
  element.addEventListener('readiness-ready', () => {
    const title = element.shadowRoot?.querySelector('[part~=title]');
    if (title) document.title = words(title);
    const name = document.title;
    element.shadowRoot?.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element) || target.getAttribute('role') !== 'heading') return;
      document.title = words(target) === name ? name : `${words(target)} – ${name}`;
    });
  });
}

/**
 * Whether a document lies in the folder of this page. An address from elsewhere could put anybody's words under this site's
 * name, and one of this site's own could be its mail.
 */
export function isNear(src: string, page = location.href): boolean {
  const { href, pathname } = URL.canParse(src, page) ? new URL(src, page) : { href: '', pathname: '' };
  // Some servers decode a path once more than browsers do: then these are slashes, the dots of a folder above, and ends.
  const near = href.startsWith(new URL('.', page).href) && !/%(25)*([01].|2f|5c)|%(25)+2e/i.test(pathname);
  if (!near) {
    warn('foreign-document', `${src} is not in the folder of embed.html, so it is not used here. Put it there.`);
  }
  return near;
}

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

/** Posts to the page around this frame, and tells it all again when it says hello. */
function tellParent(element: Element): void {
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

  for (const event of TYPES) {
    document.addEventListener(event, (heard) => {
      const detail =
        'problems' in heard.detail ? { ...heard.detail, problems: heard.detail.problems.map(wordless) } : heard.detail;
      tell({ type: 'event', event, detail } as { type: 'event' } & Told);
      // From the first one on there is something to be as high as. Before that the frame keeps the page's height.
      if (!height) sizes.observe(document.body);
      // Observers rest in hidden frames, and WordPress hides them until they have a height.
      measure();
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
