/** Sets the attributes of the assessment from the controls beside it, and shows the tag that does the same. */

const assessment = document.querySelector('#assessment');
const form = document.querySelector('.options');
const markup = form.querySelector('[data-markup]');

form.addEventListener('change', () => {
  const { scheme, preview, ...attributes } = Object.fromEntries(new FormData(form));
  const written = [];
  for (const [name, value] of Object.entries(attributes)) {
    // The first option is what counts without the attribute.
    const isDefault = form.elements[name].selectedIndex === 0;
    if (isDefault) assessment.removeAttribute(name);
    else assessment.setAttribute(name, value);
    if (!isDefault) written.push(` ${name}="${value}"`);
  }
  assessment.toggleAttribute('preview', Boolean(preview));
  if (preview) written.push(' preview');
  markup.textContent = `<readiness-assessment${written.join('')}>`;
  // The page's own: the assessment follows the color scheme of what it stands in.
  document.documentElement.style.colorScheme = scheme === 'auto' ? '' : scheme;
});
