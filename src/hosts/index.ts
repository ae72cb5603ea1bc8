/** What connects assessments to pages and to each other. Each stands alone, and only listens. Importing does nothing. */
export { connectFrames } from './frames.js';
export { connectPlaceholders } from './placeholders.js';
export type { FrameMessage, Hello, News } from './frame-message.js';
export * from './connect.js';
export type { EndpointOptions } from './endpoint.js';
export type { Persist, QueuedEvent } from './event-queue.js';
export type { NewsletterOptions } from './newsletter.js';
export type { NewsletterMessages } from './newsletter-messages.js';
export type { EventBatch } from './outbox.js';
export type { Delay, Timing } from './persevere.js';
export type { Outcome, Sender, Signup } from './senders/sender.js';
export type { FormOptions } from './signup-form.js';
