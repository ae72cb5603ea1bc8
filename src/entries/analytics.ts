import { connect, pushEntry } from '../features/analytics/index.js';
import { provide } from './provide.js';

provide('analytics', { connect, pushEntry });
