/** What connects assessments to pages and to each other. Each stands alone, and only listens. Importing does nothing. */
export { connectFrames } from './frames.js';
export { connectPlaceholders } from './placeholders.js';
export type { FrameMessage, Hello, News } from './frame-message.js';
