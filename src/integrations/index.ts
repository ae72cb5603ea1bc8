/** What connects assessments to pages and to each other. Each stands alone, and only listens. Importing does nothing. */
export { connectFrames } from './frames.js';
export { connectPlaceholders } from './placeholders.js';
export type { PlaceholderOptions } from './placeholders.js';
export type { FrameMessage, Hello, News } from './frame-message.js';
export * from './connect.js';
export type { DataLayerEntry } from './data-layer.js';
export type { EndpointOptions } from './endpoint/endpoint.js';
export type { Persist, QueuedEvent } from './endpoint/event-queue.js';
export type { NewsletterOptions } from './newsletter/newsletter.js';
export type { NewsletterMessages } from './newsletter/messages.js';
export type { EventBatch } from './endpoint/outbox.js';
export type { Delay, Timing } from './endpoint/persevere.js';
export type { Outcome, Sender, Signup } from './newsletter/senders/sender.js';
export type { FormOptions } from './newsletter/signup-form.js';
