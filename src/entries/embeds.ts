import { connectFrames } from '../integrations/frames.js';
import { connectPlaceholders } from '../integrations/placeholders.js';
import { provide } from './provide.js';

provide('embeds', { connectFrames, connectPlaceholders });
