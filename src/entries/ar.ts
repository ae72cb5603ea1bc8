import { content, messages } from '../locales/ar.js';
import { provide } from './provide.js';

provide('ar', { content, messages });
