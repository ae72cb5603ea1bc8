/** The embed builder: a form, a preview of what it asks for, and what to paste. */
import { builtFiles } from './built-files.js';
import { codeBlock } from './code-block.js';
import { colorFields, colorOptions, showColors, showContrast } from './colors.js';
import { said } from './hosts.js';
import { checkBase, checkInvite, checkSource, fromAddress, read, toAddress } from './settings.js';
import { address, hosts, snippet, theme, tools } from './snippets.js';

const form = document.querySelector('.settings');
const [stage, previewTold, pieces, note] = ['.stage', '[data-preview-told]', '[data-pieces]', '[data-note]'].map(
  (selector) => document.querySelector(selector),
);
/** What can be previewed on this page itself; the team tool once somebody wants to see it. */
const shown = { assessment: stage.querySelector('readiness-assessment') };
const page = document.querySelector('[name=page]');
const steps = document.querySelector('.steps');
const fold = form.querySelector('details');
const contrast = form.querySelector('.contrast');

for (const name of new Set(hosts.map(({ group }) => group))) {
  const group = Object.assign(document.createElement('optgroup'), { label: name });
  group.append(...hosts.filter((host) => host.group === name).map((host) => new Option(host.name, host.id)));
  form.elements.host.append(group);
}
colorFields(form);

const { base: here, version, integrity } = await builtFiles();
form.elements.base.value = `https://www.example.org/readiness-assessment/${version ? `${version}/` : ''}`;
const initial = read(form);

/** Where it stands alone or in a frame, and is set up by its address. */
const isFramed = ({ rung, needsScript }) => rung === 'frame' || rung === 'oembed' || needsScript === 'no';
const isSelf = (source) => URL.canParse(source) && new URL(source).origin === location.origin;

/** The options of the snippet: those of the form that have a meaning for this host. */
function chosen(values, host) {
  if (host.rung === 'oembed') return { view: 'assessment' };
  const { accent, 'on-accent': onAccent, surface, text } = colorOptions(values);
  const { view, radius, src, invite } = values;
  const framed = isFramed(host);
  const written = tools[view].attributes.filter((name) => name in values);
  return {
    view,
    ...Object.fromEntries(written.map((name) => [name, values[name]])),
    ...(view === 'team' && { invite: checkInvite(invite).problem ? '' : invite }),
    src: checkSource(src, values.base, framed).problem ? '' : src,
    accent,
    'on-accent': onAccent,
    surface,
    text,
    radius: radius === '' || !(Number(radius) >= 0) ? '' : `${Number(radius)}px`,
    'color-scheme': host.rung === 'frame' ? values['color-scheme'] : '',
  };
}

/** The schemes in which visitors may see it. A frame is light unless it is told otherwise. */
const schemes = (host, scheme) => {
  if (host.rung !== 'frame') return ['light', 'dark'];
  return scheme ? scheme.split(' ') : ['light'];
};

function tell(name, { problem = '', advice = '' }) {
  const place = document.getElementById(`${name}-told`);
  if (place.textContent !== problem + advice) place.textContent = problem + advice;
  place.classList.toggle('problem', Boolean(problem));
  form.elements[name].ariaInvalid = String(Boolean(problem));
}

/** The element of a view. */
function elementOf(view) {
  if (view === 'team' && !shown.team) {
    shown.team = document.createElement('readiness-team');
    void import('../dist/readiness-team.js');
  }
  return shown[view];
}

/** Sets the element in the preview, as the written attributes would. */
function dress(element, options) {
  for (const name of tools[options.view].attributes) {
    // What is tried here is nobody's to find later.
    const value = name === 'persist' ? '' : options[name];
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
  element.dir = options.lang === 'ar' ? 'rtl' : 'ltr';
  for (const name of theme) element.style.setProperty(`--readiness-${name}`, options[name] ?? '');
}

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The page that a frame of one scheme is made for, where this one is another. */
function pageOf(scheme = '') {
  const made = scheme || 'light';
  return made === 'light dark' || made === (dark.matches ? 'dark' : 'light') ? '' : made;
}

let loading;

/** Loads the frame anew; while somebody drags a color, only at the end. */
function showFrame(src, fixed) {
  clearTimeout(loading);
  const frame = stage.querySelector('iframe');
  if (frame) {
    frame.classList.toggle('fixed', fixed);
    if (frame.src !== src) loading = setTimeout(() => frame.setAttribute('src', src), 300);
    return;
  }
  const made = Object.assign(document.createElement('iframe'), {
    className: fixed ? 'fixed' : '',
    title: 'Preview of the frame',
    src,
  });
  made.sandbox.add(
    'allow-scripts',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-modals',
    'allow-downloads',
  );
  made.style.height = '900px';
  stage.replaceChildren(made);
}

function preview(host, options) {
  const framed = isFramed(host);
  page.hidden = framed;
  stage.dataset.page = framed ? pageOf(options['color-scheme']) : page.value;
  const foreign = options.src && !isSelf(options.src);
  // A page of the publisher's is another site to this one.
  const given = { ...options, src: foreign ? '' : options.src, invite: framed ? '' : options.invite };
  if (framed) {
    showFrame(address({ base: here, options: given }), host.needsScript === 'no');
  } else {
    const element = elementOf(given.view);
    if (!element.isConnected) stage.replaceChildren(element);
    dress(element, given);
  }
  previewTold.textContent = foreign ? 'With the built-in assessment: this page fetches nothing from other sites.' : '';
}

function paste(values, host, options, { folder }) {
  const wanted = { host: host.id, base: folder, integrity, version, options };
  const reserve = values.reserve === 'on' && options.layout === 'steps' && !options.src;
  if (folder) pieces.replaceChildren(...snippet({ ...wanted, reserve }).map(codeBlock));
  else
    pieces.replaceChildren(
      Object.assign(document.createElement('p'), {
        className: 'told',
        textContent: 'It appears here once the URL of the folder is right.',
      }),
    );
  steps.replaceChildren(
    ...host.steps.map((text) => Object.assign(document.createElement('li'), { textContent: said(text, options.view) })),
  );
  note.textContent = said(host.note ?? '', options.view);
}

function update() {
  const values = read(form);
  const host = hosts.find(({ id }) => id === values.host);
  const options = chosen(values, host);
  const base = checkBase(values.base, version);
  if (values.base === initial.base) {
    base.advice = 'An example: write yours. The command “npx readiness-assessment host” makes the folder.';
  }
  document.getElementById('about').textContent = said(host.about, options.view);
  for (const field of form.querySelectorAll('[data-for], [data-view]')) {
    const { for: rung = host.rung, view = values.view } = field.dataset;
    field.hidden = rung !== host.rung || view !== values.view;
  }
  for (const field of form.querySelectorAll('[data-not-for]')) field.hidden = field.dataset.notFor === host.rung;
  form.elements.base.closest('.whole').hidden = host.rung === 'npm';
  tell('base', host.rung === 'npm' ? {} : base);
  tell('invite', values.view === 'team' ? checkInvite(values.invite) : {});
  tell('src', checkSource(values.src, values.base, isFramed(host)));
  // A frame has no page to take the language from.
  form.elements.lang.options[0].text = isFramed(host) ? 'English (default)' : 'Same as the page';
  if (['accent-dark', 'on-accent', 'surface', 'text'].some((name) => values[name])) fold.open = true;
  showColors(form, values);
  showContrast(contrast, values, schemes(host, values['color-scheme']), (name, color) => {
    form.elements[name].value = color;
    update();
    form.elements[name].focus();
  });
  preview(host, options);
  paste(values, host, options, base);
  toAddress(values, initial);
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', update);
page.addEventListener('change', update);
dark.addEventListener('change', update);
addEventListener('hashchange', () => {
  fromAddress(form, initial);
  update();
});

fromAddress(form, initial);
update();
