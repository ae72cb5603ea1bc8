/** Which drafts are open in which tab: each holds a lock on its own, where the browser has locks. */
const name = (id: string): string => `readiness-editor:${id}`;

/** Pages without https have no locks, and frames in a sandbox are refused them; there, revisions of drafts say that two tabs write the same one. */
const locks = (): LockManager | undefined => (navigator as { locks?: LockManager }).locks;

/** Ids of the drafts that a tab has open now. */
export async function openDrafts(): Promise<ReadonlySet<string>> {
  const { held = [] } =
    (await locks()
      ?.query()
      .catch(() => undefined)) ?? {};
  return new Set(held.flatMap((lock) => (lock.name?.startsWith(name('')) ? lock.name.slice(name('').length) : [])));
}

/** Holds a draft until the function that it resolves with is called; resolves with nothing when another tab holds it. */
export function hold(id: string): Promise<(() => void) | undefined> {
  const manager = locks();
  if (!manager) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    const held = manager.request(name(id), { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(undefined);
        return undefined;
      }
      return new Promise<void>((release) => resolve(release));
    });
    held.catch(() => resolve(() => undefined));
  });
}
