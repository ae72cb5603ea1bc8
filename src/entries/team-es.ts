import { messages } from '../team/locales/es.js';
import { provide } from './provide.js';

provide('team-es', { messages });
