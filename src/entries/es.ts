import { content, messages } from '../locales/es.js';
import { provide } from './provide.js';

provide('es', { content, messages });
