import { html } from 'lit';
import { fillDay, printedHead } from '../../views/day.js';
import type { View } from '../../views/view.js';
import { saidStyles, saidView } from '../../views/said.js';
import { addStyles, sheetFor, type Connect } from '../feature.js';
import { messages as english, type PrintMessages } from './messages.js';
import { planView } from './plan-view.js';
import { printAlone } from './print-alone.js';
import { paper } from './styles/paper.js';

/** The result on paper: a button that prints it alone, and styles for when the whole page is printed. */
export const connect: Connect = ({ host, session }) => {
  const root = host.shadowRoot!;
  let shown: View | undefined;
  let blocked = false;

  const addDay = () => {
    if (shown) fillDay(root, shown.messages.lang, shown.date);
  };
  const print = () => {
    addDay();
    void printAlone(host).then((printed) => {
      blocked = !printed;
      if (blocked) session.show();
    });
  };

  const wordsOf = ({ messages }: View): PrintMessages => ({ ...english, ...messages });

  addStyles(host, saidStyles);
  return {
    hostConnected() {
      addEventListener('beforeprint', addDay);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', addDay);
    },
    hostUpdated() {
      // Behind all others, which it has to outdo: they may come later.
      const sheet = sheetFor(paper, host.ownerDocument);
      if (!sheet) return;
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
        return view.result ? printedHead(view) : '';
      },
      sections: (view) => (view.result ? planView(view, wordsOf(view), view.result) : ''),
      primary(view) {
        const words = wordsOf(view);
        return html`<button type="button" part="button primary" class="primary" @click=${print}>${words.print}</button>
          ${blocked ? saidView(words.printBlocked) : ''}`;
      },
    },
  };
};
