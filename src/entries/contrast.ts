import { connect } from '../features/contrast/index.js';
import { provide } from './provide.js';

provide('contrast', { connect });
