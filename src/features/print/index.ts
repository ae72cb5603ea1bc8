import { html } from 'lit';
import type { View } from '../../views/view.js';
import { saidStyles, saidView } from '../../views/said.js';
import { addStyles, type Connect } from '../feature.js';
import { messages as english, type PrintMessages } from './messages.js';
import { printAlone } from './print-alone.js';
import { paper } from './styles/paper.js';

/** The result on paper: a button that prints it alone, and styles for when the whole page is printed. */
export const connect: Connect = ({ host, session }) => {
  const root = host.shadowRoot!;
  let shown: View | undefined;
  let blocked = false;

  /** The day is written when it is wanted: the first use of a date's format takes longer than the rest of the result. */
  const fillDay = () => {
    const day = root.querySelector('.printed > :last-child');
    if (!day || !shown) return;
    day.textContent = shown.date.toLocaleDateString(shown.messages.lang, { dateStyle: 'long' });
  };
  const print = () => {
    fillDay();
    void printAlone(host).then((printed) => {
      blocked = !printed;
      if (blocked) session.show();
    });
  };

  addStyles(host, saidStyles);
  return {
    hostConnected() {
      addEventListener('beforeprint', fillDay);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', fillDay);
    },
    hostUpdated() {
      // Behind all others, which it has to outdo: they may come later.
      const sheet = paper.styleSheet!;
      const others = root.adoptedStyleSheets.filter((other) => other !== sheet);
      if (root.adoptedStyleSheets.at(-1) !== sheet) root.adoptedStyleSheets = [...others, sheet];
    },
    view(view) {
      if (!view.result) blocked = false;
      return view;
    },
    places: {
      top(view) {
        shown = view;
        return view.result
          ? html`<div class="printed">
              <p>${view.assessment.title}</p>
              <p></p>
            </div>`
          : '';
      },
      primary(view) {
        const words: PrintMessages = { ...english, ...view.messages };
        return html`<button type="button" part="button primary" class="primary" @click=${print}>${words.print}</button>
          ${blocked ? saidView(words.printBlocked) : ''}`;
      },
    },
  };
};
