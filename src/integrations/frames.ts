import {
  ReadinessAnswerEvent,
  ReadinessCompleteEvent,
  ReadinessErrorEvent,
  ReadinessReadyEvent,
  ReadinessResourceEvent,
  ReadinessRestartEvent,
  ReadinessStartEvent,
} from '../events.js';
import { ReadinessTeamChangeEvent, ReadinessTeamDecideEvent } from '../team-events.js';
import { warn } from '../warn.js';
import type { PublicEventMap } from './event-id.js';
import { FRAME_SCHEMA, readMessage, type FrameMessage, type Hello } from './frame-message.js';
import { memberOf } from '../member-of.js';

/** Heights that a frame may ask for, in CSS pixels. */
const LEAST = 100;
const MOST = 20_000;

const EVENT_CLASSES: { readonly [Type in keyof PublicEventMap]: new (detail: never) => PublicEventMap[Type] } = {
  'readiness-ready': ReadinessReadyEvent,
  'readiness-start': ReadinessStartEvent,
  'readiness-answer': ReadinessAnswerEvent,
  'readiness-complete': ReadinessCompleteEvent,
  'readiness-restart': ReadinessRestartEvent,
  'readiness-resource': ReadinessResourceEvent,
  'readiness-error': ReadinessErrorEvent,
  'readiness-team-change': ReadinessTeamChangeEvent,
  'readiness-team-decide': ReadinessTeamDecideEvent,
};

/** Where a frame was told to be; undefined when that is not `embed.html`. */
function addressOf({ src, baseURI }: HTMLIFrameElement): URL | undefined {
  try {
    const address = new URL(src, baseURI);
    return address.pathname.endsWith('/embed.html') ? address : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a message comes from where the frame was told to be. Sandboxed frames have no origin of their own. */
function isFrom(origin: string, { sandbox }: HTMLIFrameElement, address: URL): boolean {
  if (sandbox.length > 0 && !sandbox.contains('allow-same-origin')) return origin === 'null';
  return origin === address.origin;
}

let frames = 0;

/**
 * Fits frames that show `embed.html` to their content, and dispatches the events of the assessment inside on the
 * `<iframe>`: of the same types, bubbling, once each. Only what such a frame's own window sends counts, from the origin
 * in its address; each field is checked, heights stay between 100 and 20,000 pixels, and whatever else is sent changes
 * nothing.
 *
 * @param root where to look for frames, present and future ones; shadow roots inside are not looked into
 * @returns how to stop
 */
export function connectFrames(root: Document | ShadowRoot = document): () => void {
  /** By frame: its number on the page, its present load, what that has told, and the last of each type. */
  const heard = new WeakMap<
    HTMLIFrameElement,
    { number: number; frame: string; told: Set<number>; last: Map<FrameMessage['type'], number> }
  >();
  const iframes = () => [...memberOf(root, 'querySelectorAll')('iframe')];

  const listen = ({ data, source, origin }: MessageEvent<unknown>) => {
    if ((data as Partial<FrameMessage> | null)?.schema !== FRAME_SCHEMA || !source) return;
    const iframe = iframes().find(({ contentWindow }) => contentWindow === source);
    const address = iframe && addressOf(iframe);
    const message = readMessage(data);
    if (!iframe || !address || !message) return;
    if (!isFrom(origin, iframe, address)) {
      warn(
        'frame-origin',
        `a frame at ${address.href} answers from ${origin}, so it is not listened to. Write its final URL into src.`,
      );
      return;
    }
    const before = heard.get(iframe);
    const { told, last } = before?.frame === message.frame ? before : { told: new Set<number>(), last: new Map() };
    const { type, sequence } = message;
    // What the frame tells again may come after something new: each event counts once, and the latest height and view.
    if (told.has(sequence) || (type !== 'event' && sequence < (last.get(type) ?? 0))) return;
    told.add(sequence);
    last.set(type, sequence);
    const number = before?.number ?? ++frames;
    heard.set(iframe, { number, frame: message.frame, told, last });
    act(iframe, message, number);
  };

  addEventListener('message', listen);
  const hello: Hello = { schema: FRAME_SCHEMA, type: 'hello' };
  for (const iframe of iframes()) {
    // Holds nothing that others may not know, and a sandboxed frame has no origin to name.
    if (addressOf(iframe)) iframe.contentWindow?.postMessage(hello, '*');
  }
  return () => {
    removeEventListener('message', listen);
  };
}

function act(iframe: HTMLIFrameElement, message: FrameMessage, number: number): void {
  if (message.type === 'height') {
    const border = getComputedStyle(iframe).boxSizing === 'border-box' ? iframe.offsetHeight - iframe.clientHeight : 0;
    const height = Math.min(Math.max(Math.ceil(message.height), LEAST), MOST) + border;
    // Style sheets that make all media fit say `height: auto !important`.
    iframe.style.setProperty('height', `${height}px`, 'important');
  } else if (message.type === 'event') {
    const detail = { ...message.detail, instance: iframe.id || `readiness-frame-${number}` };
    iframe.dispatchEvent(new EVENT_CLASSES[message.event](detail as never));
  } else if (memberOf(document, 'activeElement') === iframe) {
    // Only while the visitor is in there, and only when the new heading is out of sight.
    const top = iframe.getBoundingClientRect().top + message.top;
    if (top < 0 || top > innerHeight * 0.8) scrollBy({ top: top - 24 });
  }
}
