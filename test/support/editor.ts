import { fixture } from '@open-wc/testing';
import { EditorApp } from '../../src/editor/app.js';
import { define } from '../../src/editor/define.js';
import type { DocumentJson } from '../../src/editor/json.js';
import { Drafts } from '../../src/editor/keep/drafts.js';
import { Keeper } from '../../src/editor/keep/keeper.js';
import { OpenEvent } from '../../src/editor/shell/start.js';
import { EditorStore } from '../../src/editor/store.js';

/** Everything that a document can hold, once. */
const advice = () => ({ insight: 'Look.', steps: ['Go.', 'Stay.'], resources: ['book'], 'x-note': 'Mine.' });
const choice = (id: string, weight: number) => ({
  id,
  label: id,
  description: 'So.',
  weight,
  cap: 'low',
  'x-note': 'Mine.',
});
export const whole: DocumentJson = {
  id: 'whole',
  version: '1.0',
  lang: 'en',
  title: { en: 'All', es: 'Todo' },
  intro: 'Two lines.',
  resultLabel: 'Now',
  note: 'A start.',
  'x-note': 'Mine.',
  areas: [
    {
      id: 'one',
      label: 'One',
      weight: 2,
      board: 'Ask.',
      insights: { low: advice(), high: advice() },
      'x-note': 'Mine.',
    },
    { id: 'two', label: 'Two' },
  ],
  questions: [
    {
      type: 'single',
      id: 'first',
      area: 'one',
      text: 'Which?',
      hint: 'One.',
      unsure: true,
      ask: 'Whom?',
      choices: [choice('a', 0), choice('b', 1)],
      'x-note': 'Mine.',
    },
    {
      type: 'multiple',
      id: 'second',
      area: 'two',
      text: 'Which ones?',
      choices: [choice('a', 1), { ...choice('none', 0), exclusive: true }],
      conditions: { title: 'They', aligned: 'Are', next: 'Will' },
    },
  ],
  levels: [
    { id: 'low', label: 'Low', from: 0, meaning: 'Here.', 'x-note': 'Mine.' },
    { id: 'high', label: 'High', from: 50 },
  ],
  horizon: advice(),
  board: 'Ask all.',
  resources: [{ id: 'book', title: 'Book', lang: 'es', href: 'https://example.org/', 'x-note': 'Mine.' }],
  messages: { continue: 'Go on' },
};

/** A storage of its own. */
export const memory = (): Storage =>
  Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, text: string) {
      this[key] = text;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  });

/** The editor with a document open. */
export async function open(document = whole): Promise<EditorApp> {
  define();
  const app = new EditorApp();
  app.store = new EditorStore();
  app.keeper = new Keeper(app.store, new Drafts(memory()));
  const place = await fixture<HTMLElement>('<div></div>');
  place.append(app);
  await app.updateComplete;
  app.renderRoot.querySelector('editor-start')!.dispatchEvent(new OpenEvent(document));
  await until(() => app.renderRoot.querySelector('editor-about'));
  return app;
}

/** Resolves with what is found as soon as it is there. */
export async function until<T>(find: () => T): Promise<NonNullable<T>> {
  const end = performance.now() + 20_000;
  for (;;) {
    const found = find();
    if (found) return found as NonNullable<T>;
    if (performance.now() > end) throw new Error(`still waiting for ${String(find)}`);
    await new Promise(requestAnimationFrame);
  }
}

/** What has the focus, through shadow roots. */
export const focused = (): HTMLElement | null => {
  let node = document.activeElement as HTMLElement | null;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement as HTMLElement;
  return node;
};
