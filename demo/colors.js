/** The colors of the builder: a picker and a text field for each, and in words whether they can be read. */
import { hex, readable, verdict } from './contrast.js';

/** What the element uses when a color is not set, as in its own style sheet. */
const builtIn = {
  surface: 'Canvas',
  text: 'color-mix(in srgb, CanvasText 90%, Canvas)',
  accent: 'color-mix(in srgb, #1c8f9c, CanvasText 37%)',
  'on-accent': 'Canvas',
};

const labels = {
  accent: 'Color of buttons, bars and links',
  'accent-dark': 'Color of buttons and links on dark pages',
  'on-accent': 'Text on buttons',
  surface: 'Background',
  text: 'Text',
};

export const isColor = (value) => CSS.supports('color', value);

const probe = document.createElement('span');
probe.hidden = true;
const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
});

/** A color as `[red, green, blue]` in a scheme; what shines through is white or black. */
function resolve(color, scheme) {
  if (!probe.isConnected) document.body.append(probe);
  probe.style.colorScheme = scheme;
  probe.style.color = color;
  brush.fillStyle = scheme === 'dark' ? '#000' : '#fff';
  brush.fillRect(0, 0, 1, 1);
  brush.fillStyle = getComputedStyle(probe).color;
  brush.fillRect(0, 0, 1, 1);
  return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/** Fills every `[data-color]` with its two fields. The text field has the name; the picker follows it and sets it. */
export function colorFields(form) {
  for (const place of form.querySelectorAll('[data-color]')) {
    const name = place.dataset.color;
    const picker = Object.assign(document.createElement('input'), {
      type: 'color',
      ariaLabel: `${labels[name]}, picker`,
    });
    const field = Object.assign(document.createElement('input'), {
      type: 'text',
      id: name,
      name,
      spellcheck: false,
      dir: 'ltr',
      placeholder: 'Built in',
    });
    picker.addEventListener('input', () => {
      field.value = picker.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    place.append(picker, field);
  }
}

/** The colors that are set and can be used, as options of a snippet. */
export function colorOptions(values) {
  const set = Object.fromEntries(Object.keys(labels).map((name) => [name, isColor(values[name]) ? values[name] : '']));
  const { 'accent-dark': dark, ...options } = set;
  if (dark) options.accent = `light-dark(${set.accent || resolvedHex('accent', 'light')}, ${dark})`;
  return options;
}

const resolvedHex = (name, scheme) => hex(resolve(builtIn[name], scheme));

/** Shows in the pickers what counts, and marks what is no color. */
export function showColors(form, values) {
  for (const place of form.querySelectorAll('[data-color]')) {
    const name = place.dataset.color;
    const [picker, field] = place.children;
    const dark = name === 'accent-dark';
    const color = isColor(values[name])
      ? values[name]
      : (dark && isColor(values.accent) && values.accent) || builtIn[dark ? 'accent' : name];
    picker.value = hex(resolve(color, dark ? 'dark' : 'light'));
    field.ariaInvalid = String(values[name] !== '' && !isColor(values[name]));
  }
}

const schemeNames = { light: 'On light pages', dark: 'On dark pages' };

const node = (tag, className, ...children) => {
  const made = Object.assign(document.createElement(tag), { className });
  made.append(...children);
  return made;
};

/** One line about two colors, with a sample of them. `mend`: called with a color that can be read. */
function told(name, [color, on], options, mend) {
  const { readable: isReadable, text } = verdict(color, on, options);
  const sample = node('span', 'sample', 'Aa');
  sample.ariaHidden = 'true';
  sample.style.color = hex(color);
  sample.style.backgroundColor = hex(on);
  const words = node('p', '', node('b', '', `${name}. `), text);
  if (!isReadable && mend) {
    const better = hex(readable(color, on));
    const button = Object.assign(node('button', 'quiet', `Use ${better}`), { type: 'button' });
    button.addEventListener('click', () => mend(better));
    words.append(' ', button);
  }
  return node('li', '', sample, words);
}

/**
 * Tells in `place` whether the colors can be read.
 *
 * @param schemes the schemes that visitors may see: `light`, `dark`
 * @param mend called with the name of a setting and a color for it
 */
export function showContrast(place, values, schemes, mend) {
  const wrong = Object.keys(labels).filter((name) => values[name] !== '' && !isColor(values[name]));
  const options = colorOptions(values);
  const parts = wrong.map((name) =>
    node('p', 'told', `${labels[name]}: “${values[name]}” is not a color. Write one such as #8a1538.`),
  );
  if (Object.values(options).some(Boolean)) {
    for (const scheme of schemes) {
      const [surface, text, accent, onAccent] = ['surface', 'text', 'accent', 'on-accent'].map((name) =>
        resolve(options[name] || builtIn[name], scheme),
      );
      const accentName = scheme === 'dark' ? 'accent-dark' : 'accent';
      const set = (name) => (color) => mend(name, color);
      parts.push(
        node('p', 'scheme', schemeNames[scheme]),
        node(
          'ul',
          '',
          told('Buttons and links on the background', [accent, surface], { controls: true }, set(accentName)),
          told('Text on buttons', [onAccent, accent], {}, set('on-accent')),
          told('Text on the background', [text, surface], {}, set('text')),
        ),
      );
    }
  } else if (!wrong.length) parts.push(node('p', 'told', 'The built-in colors can be read in light and in dark.'));
  const before = place.textContent;
  const shown = node('div', '', ...parts);
  // Samples change with every step of a picker; words are told only when they are others.
  if (shown.textContent === before && place.firstChild) {
    const samples = place.querySelectorAll('.sample');
    shown.querySelectorAll('.sample').forEach((sample, index) => {
      samples[index].style.color = sample.style.color;
      samples[index].style.backgroundColor = sample.style.backgroundColor;
    });
  } else place.replaceChildren(shown);
}
