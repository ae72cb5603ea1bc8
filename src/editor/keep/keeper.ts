import type { DocumentJson } from '../json.js';
import type { EditorStore } from '../store.js';
import { Claim } from './claim.js';
import { draftOf, type Drafts, type Version, type Written } from './drafts.js';

/** Milliseconds without a change after which the draft is kept. */
const CALM = 400;

/** How it stands: nothing to keep yet, not agreed, refused for now, kept, no room, or another tab has written to the same draft. */
export type State = 'untouched' | 'asking' | 'off' | 'kept' | 'full' | 'elsewhere';

/** Keeps the draft of a store in this browser while it changes. Fires `change` when its state does. */
export class Keeper extends EventTarget {
  readonly drafts: Drafts;
  readonly #store: EditorStore;
  readonly #claim = new Claim();
  #revision = 0;
  #state: State = 'untouched';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was opened, kept or downloaded last; undefined once that is deleted. */
  #safe: DocumentJson | undefined;
  #refused = false;
  #opening = false;

  constructor(store: EditorStore, drafts: Drafts) {
    super();
    this.#store = store;
    this.drafts = drafts;
    this.#safe = store.document;
    store.subscribe(({ type }) => {
      if (type === 'change') this.#changed();
    });
  }

  /** Watches the page and other tabs, until the function that it gives back is called. */
  watch(): () => void {
    const watching = new AbortController();
    const heard = ({ key }: StorageEvent) => {
      if (key !== null && draftOf(key) !== this.id) return;
      const theirs = this.drafts.read(this.id);
      if (!theirs) this.#lose();
      else if (theirs.revision !== this.#revision) this.#set('elsewhere');
    };
    const leave = (event: Event) => {
      this.flush();
      if (this.unsafe) event.preventDefault();
    };
    addEventListener('storage', heard, watching);
    addEventListener('pagehide', () => this.flush(), watching);
    addEventListener('beforeunload', leave, watching);
    return () => watching.abort();
  }

  /** Of the draft that is open. */
  get id(): string {
    return this.#claim.id;
  }
  get state(): State {
    return this.#state;
  }
  get versions(): readonly Version[] {
    return this.drafts.versions(this.id);
  }
  /** Whether closing the page would lose something. */
  get unsafe(): boolean {
    return this.#store.document !== this.#safe;
  }

  /**
   * Begins a document of its own, or goes on with a draft; one that another tab has open becomes a copy.
   *
   * @param document what to begin with; of a draft what was known of it, in case that it is gone
   */
  async begin(document: DocumentJson, id?: string): Promise<void> {
    this.flush();
    const goesOn = await this.#claim.take(id);
    // Read once: what is on screen and the revision that it has belong together, however old the list is that it was chosen from.
    const draft = id === undefined ? undefined : this.drafts.read(id);
    this.#revision = goesOn ? (draft?.revision ?? 0) : 0;
    this.#refused = false;
    this.#show(draft?.document ?? document);
    if (id !== undefined && !draft) this.#safe = undefined;
    this.#set(goesOn && draft ? 'kept' : 'untouched');
    if (id !== undefined && !goesOn)
      this.#store.say('This draft is open in another tab, so you are working on a copy.');
  }

  /** Somebody agrees that work is kept in this browser. */
  agree(): void {
    this.#refused = false;
    this.#set(this.drafts.agree() ? this.#write() : 'full');
  }

  refuse(): void {
    this.#refused = true;
    this.#set('off');
  }

  /** Names what there is now as a version. */
  addVersion(name: string): Written {
    // Its draft, too, or nobody would find the version again.
    if (!this.drafts.agreed || this.#refused) this.agree();
    else if (this.#state !== 'elsewhere') this.#set(this.#write());
    const written = this.drafts.addVersion(this.id, name, this.#store.document);
    if (written === 'full') this.#set('full');
    else this.dispatchEvent(new Event('change'));
    return written;
  }

  removeVersion(saved: string): void {
    this.drafts.removeVersion(this.id, saved);
    this.dispatchEvent(new Event('change'));
  }

  /** Deletes a draft with its versions. If it is the one that is open, that is kept nowhere then. */
  removeDraft(id: string): void {
    this.drafts.remove(id);
    if (id === this.id) this.#lose();
  }

  /** Another tab has written to this draft: goes on here with a copy, or takes what is there. */
  async resolve(choice: 'copy' | 'theirs'): Promise<void> {
    const theirs = this.drafts.read(this.id);
    if (choice === 'copy') {
      this.#revision = 0;
      await this.#claim.renew();
      this.#set(this.drafts.agreed ? this.#write() : 'asking');
    } else if (theirs) {
      this.#revision = theirs.revision;
      this.#show(theirs.document);
      this.#set('kept');
    } else this.#lose();
  }

  /** Deletes all that this browser keeps. What is on screen stays, and is kept nowhere then. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.drafts.forget();
    this.#revision = 0;
    this.#safe = undefined;
    this.refuse();
  }

  /** What is on screen was downloaded. */
  downloaded(): void {
    this.#safe = this.#store.document;
  }

  /** Keeps at once what waits for a pause in typing. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.drafts.agreed && !this.#refused && this.#state !== 'elsewhere') this.#set(this.#write());
  }

  /** The draft was deleted: what is on screen is kept nowhere until it changes. */
  #lose(): void {
    if (!this.#revision) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#revision = 0;
    this.#safe = undefined;
    this.#set('untouched');
  }

  /** Opens a document, which is no change of it. */
  #show(document: DocumentJson): void {
    this.#opening = true;
    this.#store.open(document);
    this.#opening = false;
    this.#safe = this.#store.document;
  }

  #changed(): void {
    if (this.#opening || !this.unsafe) return;
    if (!this.drafts.possible) this.#set('off');
    else if (!this.drafts.agreed && !this.#refused) this.#set('asking');
    else if (!this.#refused && this.#state !== 'elsewhere') {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.flush(), CALM);
    }
  }

  #write(): State {
    const written = this.drafts.write(this.id, this.#store.document, this.#revision);
    if (written === 'kept') {
      this.#revision++;
      this.#safe = this.#store.document;
    }
    return written;
  }

  #set(state: State): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
