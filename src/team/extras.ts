import type { ReactiveControllerHost } from 'lit';
import type { Connect, FeatureContext, FeatureHost } from '../features/feature.js';
import type { Invitation } from './invitation.js';
import type { LazyFiles } from './lazy-files.js';
import type { QrCode } from './qr.js';

/** What only some pages need, and fetch: a guard of colors, looks in another document, and a QR code. */
export class Extras {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #files: LazyFiles;
  readonly #invitation: Invitation;
  readonly #brought = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement, files: LazyFiles, invitation: Invitation) {
    this.#host = host;
    this.#files = files;
    this.#invitation = invitation;
  }

  /** Corrects colors that cannot be read, or keeps the looks in another document, from now on. */
  bring(name: 'contrast' | 'adoption'): void {
    if (this.#brought.has(name)) return;
    this.#brought.add(name);
    void this.#files.bring(name, ({ connect }: { readonly connect: Connect }) => {
      // They know no more of an element than its root.
      const context = { host: this.#host as unknown as FeatureHost, findings: [] as string[] };
      this.#host.addController(connect(context as unknown as FeatureContext));
    });
  }

  toggleQr(): void {
    const invitation = this.#invitation;
    this.#files.retry('team-qr');
    if (invitation.qr) {
      invitation.set({ qr: undefined });
      return;
    }
    void this.#files.bring('team-qr', ({ qrCode }: { readonly qrCode: QrCode }) => {
      const { address } = invitation;
      invitation.set({ qr: (label) => qrCode(address, label) });
    });
  }
}
