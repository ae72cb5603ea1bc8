import { connect } from '../features/revision/index.js';
import { provide } from './provide.js';

provide('revision', { connect });
