import { nearest } from '../../nearest.js';
import { COLORS } from '../../styles/colors.js';
import type { AssessmentState, FeatureHost } from '../feature.js';
import { memberOf } from '../../member-of.js';

/** Something that a page says to the element and that has no effect: for the console, and for editors in preview. */
export interface Finding {
  readonly code:
    'illegal-value' | 'unknown-attribute' | 'unknown-property' | 'unknown-language' | 'no-form' | 'unclosed-tag';
  readonly message: string;
}

/** What the element's class says of its attributes. */
interface Declared {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<
    PropertyKey,
    { readonly attribute?: string | boolean; readonly words?: readonly string[] }
  >;
}

/** Custom properties, and the CSS property whose values each takes. */
const PROPERTIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(COLORS.map((name) => [`--readiness-${name}`, 'color'])),
  '--readiness-font': 'font-family',
  '--readiness-heading-font': 'font-family',
  '--readiness-radius': 'border-radius',
  '--readiness-padding': 'padding',
  '--readiness-max-width': 'max-width',
};

const meant = (name: string, known: readonly string[]): string => {
  const near = nearest(
    name.replace('--readiness-', ''),
    known.map((one) => one.replace('--readiness-', '')),
  );
  return near ? ` Did you mean ${name.startsWith('--readiness-') ? '--readiness-' : ''}${near}?` : '';
};

/** Attributes: names near ours, and values that count as the default. */
function* ofAttributes(host: FeatureHost): Iterable<Finding> {
  const { observedAttributes, elementProperties } = host.constructor as unknown as Declared;
  const words = new Map(
    [...elementProperties].map(([name, { attribute, words }]) => [String(attribute ?? name).toLowerCase(), words]),
  );
  for (const { name, value } of host.attributes) {
    const own = observedAttributes.includes(name) || name === 'lang' || name === 'dir';
    // Other names are anybody's, unless they look like one of ours.
    if (!own) {
      const near = nearest(name, observedAttributes);
      if (near) {
        yield {
          code: 'unknown-attribute',
          message: `${name} is no attribute here, so it is ignored. Did you mean ${near}?`,
        };
      }
    }
    const legal = name === 'heading-level' ? ['2', '3', '4', '5', '6'] : words.get(name);
    if (legal && !legal.includes(value.trim().toLowerCase())) {
      yield {
        code: 'illegal-value',
        message: `${name}="${value}" is not one of ${legal.map((word) => `“${word}”`).join(', ')}, so “${legal[0]!}” counts.${meant(value, legal)}`,
      };
    }
  }
}

/** Names of custom properties that begin like ours, wherever this page may set them. */
function setNames(host: FeatureHost): Set<string> {
  const texts: string[] = [];
  // A form’s fields can stand in the place of its members.
  for (let at: Element | null = host; at; at = memberOf(at, 'parentElement')) {
    texts.push(memberOf(at, 'getAttribute')('style') ?? '');
  }
  const root = host.getRootNode() as Document | ShadowRoot;
  const sheets = [
    ...memberOf(document, 'styleSheets'),
    ...memberOf(document, 'adoptedStyleSheets'),
    ...memberOf(root, 'adoptedStyleSheets'),
  ];
  for (const sheet of sheets) {
    try {
      for (const { cssText } of sheet.cssRules) if (cssText.includes('--readiness-')) texts.push(cssText);
    } catch {
      // A sheet of another site keeps its rules to itself.
    }
  }
  return new Set(texts.join(';').match(/--readiness-[\w-]+(?=\s*:)/g) ?? []);
}

/** Custom properties: names that are none of ours, and values that they cannot take. */
function* ofProperties(host: FeatureHost): Iterable<Finding> {
  const known = Object.keys(PROPERTIES);
  for (const name of setNames(host)) {
    if (name in PROPERTIES) continue;
    yield {
      code: 'unknown-property',
      message: `${name} is no custom property here, so it is ignored.${meant(name, known)}`,
    };
  }
  const style = getComputedStyle(host);
  for (const [name, property] of Object.entries(PROPERTIES)) {
    const value = style.getPropertyValue(name).trim();
    // Colors are the contrast feature's to judge.
    if (!value || property === 'color' || CSS.supports(property, value)) continue;
    yield {
      code: 'illegal-value',
      message: `${name}: ${value} is no value for ${property}. Write one, or take it out.`,
    };
  }
}

/** The language around the element, when neither the assessment nor the interface speaks it. */
function* ofLanguage(host: FeatureHost, { current, loading }: AssessmentState): Iterable<Finding> {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  let from: Element | null = host;
  let around: Element | null;
  while (!(around = from.closest('[lang]'))) {
    const root = from.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    from = root.host;
  }
  const wanted = memberOf(around, 'getAttribute')('lang')!;
  if (loading || !wanted || base(wanted) === base(current.lang)) return;
  yield {
    code: 'unknown-language',
    message: `lang="${wanted}" is not one of the languages here, so ${current.lang} is shown.${/^[a-z]{2,3}([-_]|$)/i.test(wanted) ? ' Give the texts in it by a document of your own.' : ' Write a tag such as es or es-MX.'}`,
  };
}

/** Forms: what `signup` and `name` ask for and is not there. */
function* ofForms(host: FeatureHost): Iterable<Finding> {
  const { signup, name } = host;
  if (memberOf(document, 'readyState') === 'loading') return;
  if (signup) {
    const found = memberOf(host.getRootNode() as Document | ShadowRoot, 'querySelectorAll')(`#${CSS.escape(signup)}`);
    if (!found.length) {
      yield {
        code: 'no-form',
        message: `signup="${signup}" is the id of nothing on this page. Give your form that id.`,
      };
    } else if (found.length > 1) {
      yield {
        code: 'no-form',
        message: `signup="${signup}" is the id of ${found.length} elements, so none of them counts. Give it to one alone.`,
      };
    }
  }
  if ((name !== null || host.required) && !host.closest('form')) {
    yield {
      code: 'no-form',
      message: `${name === null ? 'required' : `name="${name}"`} has no effect outside a form. Put the element inside one.`,
    };
  }
}

/** A tag that was never closed holds the rest of the page, or of what it stands in, which then shows nowhere. */
function* ofMarkup(host: FeatureHost): Iterable<Finding> {
  const rest = ':is(main,footer,section,article,aside,form,h1,h2,h3,h4,h5,h6):not([slot])';
  // Behind a fallback that is more than a few words, something else follows.
  const last = !host.nextElementSibling;
  if (!host.matches(`:has(>main,>footer)${last ? `,:has(>${rest})` : ''}`)) return;
  yield {
    code: 'unclosed-tag',
    message: `<${host.localName}> holds the rest of the page, so that is not shown. Write </${host.localName}> behind it; /> does not close it.`,
  };
}

/** All that a page says to the element in vain, now. */
export const findings = (host: FeatureHost, assessment: AssessmentState): Finding[] => [
  ...ofMarkup(host),
  ...ofAttributes(host),
  ...ofLanguage(host, assessment),
  ...ofForms(host),
  ...ofProperties(host),
];
