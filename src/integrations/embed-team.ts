import { framing } from '../framing.js';
import { warn } from '../warn.js';
import { TAGS } from './options.js';

/** What only the team tool is told; everything else goes for the assessment that it invites to, too. */
const OWN = ['invite', 'min', 'persist', 'data-layer'];

/**
 * Puts the team tool in the place of the assessment on the page for frames. Where nothing else is asked for, it invites to
 * the assessment on that page.
 */
export function teamInPlace(query: URLSearchParams): HTMLElement {
  const element = document.createElement(TAGS.team);
  const others = new URLSearchParams([...query].filter(([name]) => !OWN.includes(name)));
  element.setAttribute('invite', `${location.pathname}${others.size ? `?${others}` : ''}`);
  document.querySelector(TAGS.assessment)!.replaceWith(element);
  return element;
}

/**
 * Whether an invitation may lead to an address: on this site, or on that of the page around the frame. Anybody can write the
 * address of this page, and what it invites to goes out under this site's name.
 */
export function isInviting(invite: string): boolean {
  const to = URL.canParse(invite, location.href) ? new URL(invite, location.href) : undefined;
  const fine = to && /^https?:$/.test(to.protocol) && [location.origin, framing()].includes(to.origin);
  if (!fine) {
    warn(
      'foreign-invitation',
      `${invite} is neither on the site of embed.html nor on that of the page around it, so nobody is invited there.`,
    );
  }
  return Boolean(fine);
}

/** What has an `updateComplete`, as elements of Lit do. */
type Updating = HTMLElement & { readonly updateComplete?: Promise<unknown> };

/** Resolves when an element shows what it is for, or why it cannot. The assessment tells so by an event, the team tool by none. */
export async function isThere(element: Updating): Promise<void> {
  if (element.localName === TAGS.assessment) {
    await new Promise((resolve) => {
      element.addEventListener('readiness-ready', resolve, { once: true });
    });
    return;
  }
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  const root = element.shadowRoot!;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (root.querySelector('[part=panel]')?.ariaBusy !== 'false') return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
    look();
  });
}
