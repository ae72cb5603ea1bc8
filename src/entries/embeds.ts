import { connectFrames } from '../integrations/frames.js';
import { connectPlaceholders } from '../integrations/placeholders.js';
import { provide } from './provide.js';
import { bringTeam } from './team-script.js';

let connected = false;

/** Puts elements where placeholders, links and frames stand, from now on. Called again, it does nothing. */
const connect = (): void => {
  if (connected) return;
  connected = true;
  let frames: unknown;
  connectPlaceholders(document, { framed: () => (frames ??= connectFrames()), teamed: bringTeam });
};

provide('embeds', { connect, connectFrames, connectPlaceholders });
