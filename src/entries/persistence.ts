import { connect } from '../features/persistence/index.js';
import { provide } from './provide.js';

provide('persistence', { connect });
