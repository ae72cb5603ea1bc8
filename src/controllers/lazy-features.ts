import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadinessEvent } from '../events.js';
import {
  FEATURES,
  RESULT_FEATURES,
  type Connect,
  type Feature,
  type FeatureContext,
  type FeatureName,
} from '../features/feature.js';
import { load } from '../features/loader.js';
import type { Markup, View } from '../views/view.js';
import { afterPicture } from './after-picture.js';

export type { FeatureName };

/**
 * What may change what is wanted or told: a page that is parsed to its end, a connection for what could not be had, a shared
 * result in the address, and somebody who looks at a page that was made before.
 */
const UPDATES = ['DOMContentLoaded', 'online', 'hashchange', 'prerenderingchange'];

/**
 * Fetches each feature when it is wanted, adds it to the element as a controller, and shows what it shows. What cannot be
 * fetched is asked for again with the next update, and when the browser is online again.
 */
export class LazyFeatures implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: FeatureContext;
  readonly #wants: (name: FeatureName) => boolean;
  readonly #there: { [Name in FeatureName]?: Feature } = {};
  readonly #coming: { [Name in FeatureName]?: Promise<void> | undefined } = {};
  /** What waits for a feature that is on its way. */
  readonly #calls: { [Name in FeatureName]?: ((feature: Feature) => void)[] } = {};
  /** Whether the visitor has come near: the pointer over the element, or the focus inside. */
  near = false;

  readonly #update = (): void => {
    this.#host.requestUpdate();
  };
  readonly #approach = (): void => {
    this.near = true;
    this.#fetch();
  };

  /** @param wants whether a feature is wanted, now */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    context: FeatureContext,
    wants: (name: FeatureName) => boolean,
  ) {
    this.#host = host;
    this.#context = context;
    this.#wants = wants;
    for (const type of ['pointerenter', 'focusin']) host.addEventListener(type, this.#approach, { once: true });
    host.addController(this);
  }

  hostConnected(): void {
    // Deferred scripts run before the first of these, but in a page that is parsed: nothing more comes then.
    const updates = document.readyState === 'loading' ? UPDATES : UPDATES.slice(1);
    for (const type of updates) addEventListener(type, this.#update, true);
  }

  hostDisconnected(): void {
    for (const type of UPDATES) removeEventListener(type, this.#update, true);
  }

  hostUpdated(): void {
    this.#fetch();
  }

  /** Resolves when those are there that are on their way; undefined when none is. */
  get coming(): Promise<unknown> | undefined {
    const coming = Object.values(this.#coming).filter((one) => one !== undefined);
    return coming.length ? Promise.all(coming) : undefined;
  }

  /** The view model with what features change in it and add to it. */
  view(own: Omit<View, 'more'>): View {
    const features = FEATURES.map((name) => this.#there[name]);
    let view: View = {
      ...own,
      // A place for each, filled or empty, so that a late feature moves none that is there.
      more: (place, area = ''): Markup =>
        features.some((feature) => feature?.places?.[place])
          ? features.map((feature) => feature?.places?.[place]?.(view, area) ?? '')
          : '',
    };
    for (const feature of features) view = feature?.view?.(view) ?? view;
    return view;
  }

  /** The code of the result on screen, once there is what makes it. */
  get code(): string | null {
    return this.#there.sharing?.code ?? null;
  }

  /** Passes an event on to the features that listen. */
  heard(event: ReadinessEvent): void {
    this.call('analytics', (feature) => feature.heard?.(event));
  }

  /** Calls a feature that is wanted, now or when it is there. */
  call(name: FeatureName, act: (feature: Feature) => void): void {
    const feature = this.#there[name];
    if (feature) act(feature);
    else if (this.#wants(name)) (this.#calls[name] ??= []).push(act);
  }

  #fetch(): void {
    for (const name of FEATURES) {
      if (!this.#there[name] && this.#wants(name)) this.#coming[name] ??= this.#get(name);
    }
  }

  async #get(name: FeatureName): Promise<void> {
    // What only the result needs never delays the picture that answers a click.
    if (RESULT_FEATURES.includes(name)) await afterPicture();
    const module = await load<{ readonly connect: Connect }>(name);
    this.#coming[name] = undefined;
    if (!module) return;
    const feature = module.connect(this.#context);
    this.#there[name] = feature;
    this.#host.addController(feature);
    for (const act of this.#calls[name]?.splice(0) ?? []) act(feature);
    this.#update();
  }
}
