import { readDocument } from '../features/documents/index.js';
import { provide } from './provide.js';

provide('documents', { readDocument });
