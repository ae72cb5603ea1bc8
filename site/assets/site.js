/** What pages gain from a script: search, a button to copy code, and tables that scroll by keyboard. Without it, all is readable. */
import { find } from './search.js';

/** Shows what is found below the field, as links that the arrow keys go through. */
function search(form) {
  const field = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const found = form.querySelector('.found');
  const here = new URL('.', import.meta.url).href;
  let asked = 0;

  const links = () => [...found.querySelectorAll('a')];
  const close = () => (found.hidden = true);

  const show = (sections) => {
    found.replaceChildren(
      ...sections.map(({ address, page, heading }) => {
        const link = Object.assign(document.createElement('a'), { href: here + address });
        const where = Object.assign(document.createElement('span'), { textContent: page });
        link.append(heading, heading === page ? '' : where);
        return link;
      }),
    );
    if (!sections.length) found.textContent = 'Nothing found. Try another word.';
    found.hidden = false;
    status.textContent = sections.length === 1 ? '1 result' : `${sections.length} results`;
  };

  field.addEventListener('input', async () => {
    const number = ++asked;
    const words = field.value.trim();
    const { default: index } = await import('./search-index.js');
    // Whoever types on has asked for something else by now.
    if (number !== asked) return;
    if (words) show(find(index, words));
    else close();
  });

  form.addEventListener('keydown', (event) => {
    const all = [field, ...links()];
    const at = all.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      close();
      field.focus();
    } else if (step && !found.hidden) {
      all[Math.max(0, Math.min(all.length - 1, at + step))].focus();
    } else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    links()[0]?.click();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget)) close();
  });
  field.addEventListener('focus', () => {
    if (field.value.trim() && found.hasChildNodes()) found.hidden = false;
  });
  found.addEventListener('click', close);
  // Safari gives no focus to a link that is clicked: the field would lose it, and close the list before the click arrives.
  found.addEventListener('mousedown', (event) => event.preventDefault());
  addEventListener('keydown', (event) => {
    if (event.key !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  form.hidden = false;
}

/** A button that copies the code above it. */
function copyButton(box) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(box.querySelector('code').textContent.trimEnd());
      status.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(box.querySelector('code'));
      status.textContent = 'Selected: press Ctrl+C';
    }
  });
  const row = Object.assign(document.createElement('p'), { className: 'copy' });
  row.append(status, button);
  box.append(row);
}

/** What is wider than the page can be reached and scrolled without a pointer. */
const scrolled = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});

search(document.querySelector('.search'));
document.querySelectorAll('.code').forEach(copyButton);
for (const box of document.querySelectorAll('.wide')) {
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', 'Table');
  scrolled.observe(box);
}
