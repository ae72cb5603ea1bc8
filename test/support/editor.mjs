/** Somebody at the editor, in any browser: what is on the page by its label, reached with the mouse or with the keyboard alone. */

/** In the page: finds what is shown through shadow roots, and keeps what is downloaded. */
export const equip = () => {
  window.saved = [];
  URL.createObjectURL = (file) => {
    window.saved.push(file);
    return '#';
  };
  const { click } = HTMLElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
  const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((node) =>
      node.shadowRoot && node.localName !== 'readiness-assessment' ? [node, ...within(node.shadowRoot)] : [node],
    );
  const CONTROLS = 'button, input, select, textarea, summary';
  /** What a control is called: its label, as screen readers have it. */
  const nameOf = (node) => {
    const label = node.id && node.getRootNode().querySelector(`label[for="${CSS.escape(node.id)}"]`);
    return node.getAttribute('aria-label') ?? (label ? words(label) : words(node));
  };
  const focused = () => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node;
  };
  const controls = () => within(document).filter((node) => node.matches(CONTROLS) && node.checkVisibility());
  Object.assign(window, {
    words,
    nameOf,
    focused,
    controls,
    all: (selector) => within(document).filter((node) => node.matches(selector)),
    find: (name) => controls().find((node) => nameOf(node).startsWith(name)),
    until: async (find, what) => {
      const end = performance.now() + 30_000;
      for (;;) {
        const found = find();
        if (found) return found;
        if (performance.now() > end) throw new Error(`no ${what}; there are: ${controls().map(nameOf).join(' | ')}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  });
};

/** With the mouse: clicks what has a name, and writes into it. */
export function byMouse(person) {
  const hit = async (name) => {
    const [x, y] = await person.run(async (name) => {
      const picture = () => new Promise((resolve) => requestAnimationFrame(resolve));
      let before = '';
      // People press what stands still: what is above it may come a picture later.
      for (;;) {
        const node = await window.until(() => window.find(name), name);
        node.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = node.getBoundingClientRect();
        const place = [left + width / 2, top + height / 2];
        if (before === String(place)) return place;
        before = String(place);
        await picture();
      }
    }, name);
    await person.click(x, y);
  };
  return {
    press: hit,
    write: async (name, text) => {
      await hit(name);
      await person.press('a', { control: true });
      await person.type(text);
    },
    /** Lists of the system are no part of the page, and nobody can click them from outside. */
    choose: (name, option) =>
      person.run(
        async (name, option) => {
          const select = await window.until(() => window.find(name), name);
          const found = [...select.options].find((one) => window.words(one) === option);
          select.value = found.value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        option,
      ),
  };
}

/** Without a mouse: Tab to what has a name, from wherever the focus is, then keys. */
export function byKeyboard(person) {
  const reach = async (name) => {
    const back = await person.run(async (name) => {
      const node = await window.until(() => window.find(name), name);
      const order = window.controls();
      return order.indexOf(node) < order.indexOf(window.focused());
    }, name);
    for (let step = 0; step < 150; step++) {
      const there = await person.run((name) => {
        const at = window.focused();
        return Boolean(at?.matches('button, input, select, textarea, summary') && window.nameOf(at).startsWith(name));
      }, name);
      if (there) return;
      // The shorter way; past either end is the browser’s own bar.
      await person.press('Tab', { shift: back });
    }
    throw new Error(`“${name}” cannot be reached with Tab`);
  };
  return {
    press: async (name) => {
      await reach(name);
      await person.press('Enter');
    },
    write: async (name, text) => {
      await reach(name);
      await person.press('a', { control: true });
      await person.type(text);
    },
    choose: async (name, option) => {
      await reach(name);
      // As people do who know what they want: by its first letters.
      await person.type(option.slice(0, 4));
    },
  };
}
