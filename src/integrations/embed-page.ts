import { directionOf } from '../core/language.js';
import { warn } from '../warn.js';
import type { EventEnvelope } from '../events.js';
import { isInviting, isThere, teamInPlace } from './embed-team.js';
import { TYPES } from './event-id.js';
import { configure } from './options.js';
import { tellParent } from './tell-parent.js';

const STYLES = `
  /* As much as the row with the way on: what has the focus is never behind it. */
  :root { background: transparent; scroll-padding-block-end: 80px; }
  body { margin: 0; font: 1em/1.5 system-ui, sans-serif; }
  h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  readiness-assessment, readiness-team { display: block; }
  /* Where the frame cannot grow, the questions scroll and the way on stays in view. */
  readiness-assessment:not(:state(complete))::part(actions) {
    position: sticky;
    inset-block-end: 0;
    margin-block: 12px -12px;
    padding-block: 12px;
    background: inherit;
  }
  :root.alone body { padding: clamp(1rem, 4vw, 3rem); }
  :root.alone :is(readiness-assessment, readiness-team) { max-inline-size: 48rem; margin-inline: auto; }
`;

/**
 * Fills `embed.html`: the whole assessment in a frame, or with `view=team` the team tool, set up by the query of its address.
 * Tells the page around it its height and every public event, in the envelope of `FrameMessage`; answers the greeting of
 * WordPress's embeds.
 *
 * @param bringTeam fetches the script of the team tool
 */
export function embed(bringTeam: () => void): void {
  const root = document.documentElement;
  const alone = parent === window;
  const query = new URLSearchParams(location.search);
  const team = query.get('view') === 'team';
  if (team) query.delete('view');
  const options = [...query].filter(
    ([name, value]) => (name !== 'src' || isNear(value)) && (name !== 'invite' || isInviting(value)),
  );

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

  const element = team ? teamInPlace(query) : document.querySelector<HTMLElement>('readiness-assessment')!;
  configure(element, options);
  if (team) bringTeam();
  // The element goes on in what is wanted, and the page is in what is shown.
  if (wanted !== 'en') element.lang = wanted;
  const tellLanguage = (shown: string) => {
    root.lang = shown;
    root.dir = query.get('dir') ?? directionOf(shown);
  };
  tellLanguage(spoken);
  for (const type of TYPES) {
    element.addEventListener(type, (event) => {
      tellLanguage((event as CustomEvent<EventEnvelope>).detail.lang);
    });
  }
  if (element.style.colorScheme) root.style.colorScheme = element.style.colorScheme;
  const there = isThere(element);
  if (!alone) tellParent(element, there);
  // A page of its own has a heading of its own, for those who go by headings; in a frame, the page around it has one.
  const top = document.querySelector('h1')!;
  top.hidden = !alone;
  top.lang = spoken;
  const heading = (team ? TEAM_HEADINGS : HEADINGS)[spoken]!;
  top.textContent = heading;
  if (team) {
    document.title = heading;
    element.textContent = heading;
  }
  void there.then(() => {
    tellTitle(element);
  });
}

/** By language of the interface. */
const HEADINGS: Readonly<Record<string, string>> = { en: 'Self-assessment', es: 'Autoevaluación', ar: 'تقييم ذاتي' };
const TEAM_HEADINGS: Readonly<Record<string, string>> = {
  en: 'Team comparison',
  es: 'Comparación en equipo',
  ar: 'مقارنة الفريق',
};

/** Titles the page after what is on screen, and after the assessment. */
function tellTitle(element: Element): void {
  const words = (heading: Element) => heading.textContent.replace(/\s+/g, ' ').trim();
  const title = element.shadowRoot?.querySelector('[part~=title]');
  if (title) document.title = words(title);
  const name = document.title;
  element.shadowRoot?.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target.getAttribute('role') !== 'heading') return;
    document.title = words(target) === name ? name : `${words(target)} – ${name}`;
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
