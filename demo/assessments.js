/** Shows the assessment and the language that the address names, and the tag that does the same on any page. */

/** The attributes of each choice. */
const documents = {
  poll: { src: 'samples/poll.json' },
  review: { src: 'samples/readiness-review.json' },
  'built-in': {},
  broken: { src: 'samples/broken.json', preview: '' },
};

const assessment = document.querySelector('#assessment');
const form = document.querySelector('.options');
const markup = form.querySelector('[data-markup]');

/** A tag in pieces that stay whole where it has to break: after a space, and before the end tag. */
const pieces = (tag) =>
  tag.split(/(?<= )|(?=<\/)/).flatMap((text) => {
    const piece = document.createElement('span');
    piece.append(text);
    return [document.createElement('wbr'), piece];
  });

const show = () => {
  const { doc, lang } = Object.fromEntries(new FormData(form));
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  // Around the element, as on a page in that language.
  Object.assign(assessment.parentElement, { lang, dir });
  const attributes = documents[doc];
  for (const name of ['src', 'preview']) {
    if (name in attributes) assessment.setAttribute(name, attributes[name]);
    else assessment.removeAttribute(name);
  }

  const written = Object.entries({ ...attributes, ...(lang !== 'en' && { lang }), ...(dir !== 'ltr' && { dir }) });
  const tag = ['<readiness-assessment', ...written.map(([name, value]) => (value ? `${name}="${value}"` : name))];
  markup.replaceChildren(...pieces(`${tag.join(' ')}></readiness-assessment>`));
  for (const about of document.querySelectorAll('[data-about]')) about.hidden = about.dataset.about !== doc;
};

const asked = new URLSearchParams(location.search);
for (const name of ['doc', 'lang']) {
  const select = form.elements[name];
  if ([...select.options].some(({ value }) => value === asked.get(name))) select.value = asked.get(name);
}
show();

form.addEventListener('change', () => {
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(form))}`);
  show();
});
