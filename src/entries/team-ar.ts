import { messages } from '../team/locales/ar.js';
import { provide } from './provide.js';

provide('team-ar', { messages });
