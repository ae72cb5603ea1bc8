/** Code to read and to copy, with what it is for above it. */

const node = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** Where the clipboard cannot be written, the text is selected, ready for the keys that copy. */
async function copy(code, status) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(code);
    status.textContent = 'Selected: copy it with Ctrl+C or ⌘C';
  }
}

/** A button that copies the text of an element, and says in a status that it did. */
function copyButton(source, label) {
  const status = node('span', { className: 'copied', role: 'status' });
  const button = node('button', { type: 'button', ariaLabel: label }, 'Copy');
  button.addEventListener('click', () => {
    // Emptied first, so that the same words are told again.
    status.textContent = '';
    void copy(source, status);
  });
  return node('span', { className: 'copy' }, status, button);
}

/** A piece of a snippet: `{label, code, language}`. */
export function codeBlock({ label, code, language }) {
  const text = node('code', {}, code);
  text.dataset.language = language;
  return node(
    'figure',
    { className: 'code' },
    node('figcaption', {}, node('span', {}, label), copyButton(text, `Copy: ${label}`)),
    node('pre', { dir: 'ltr' }, text),
  );
}
