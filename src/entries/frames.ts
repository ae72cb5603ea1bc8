import { connectFrames } from '../integrations/frames.js';
import { provide } from './provide.js';

provide('frames', { connectFrames });
