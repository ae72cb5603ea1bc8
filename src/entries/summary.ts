import { connect } from '../features/summary/index.js';
import { provide } from './provide.js';

provide('summary', { connect });
