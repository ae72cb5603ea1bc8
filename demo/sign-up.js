/** Puts the chosen form beside the assessment, late where its service is late, and shows what it would send. */

const place = document.querySelector('#service');
const choice = document.querySelector('[name=kind]');
const [sent, none, told] = ['sent', 'none', 'told'].map((name) => document.querySelector(`[data-${name}]`));

const show = () => {
  const form = place.querySelector('form');
  const entries = form && !place.hidden ? [...new FormData(form)].filter(([, value]) => value) : [];
  sent.replaceChildren(
    ...entries.flatMap(([name, value]) =>
      ['dt', 'dd'].map((tag, index) =>
        Object.assign(document.createElement(tag), { textContent: [name, value][index] }),
      ),
    ),
  );
  none.hidden = entries.length > 0;
};

/** A service's script takes a moment before its form is there. */
const put = (kind) => {
  const { content } = document.querySelector(`template[data-form=${kind}]`);
  const bring = () => {
    if (choice.value !== kind) return;
    place.replaceChildren(document.importNode(content, true));
    show();
  };
  place.replaceChildren();
  if (kind === 'hubspot') setTimeout(bring, 1500);
  else bring();
};

place.addEventListener('input', show);
place.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
  told.textContent = 'On your site it would be sent now.';
});
for (const type of ['readiness-complete', 'readiness-restart']) {
  document.addEventListener(type, () => {
    told.textContent = '';
    // The fields are filled once everybody has heard of the result.
    setTimeout(show);
  });
}
new MutationObserver(show).observe(place, { attributeFilter: ['hidden'] });

const asked = new URLSearchParams(location.search).get('form');
if ([...choice.options].some(({ value }) => value === asked)) choice.value = asked;
choice.addEventListener('change', () => {
  put(choice.value);
  history.replaceState(null, '', `?form=${choice.value}`);
});
put(choice.value);
