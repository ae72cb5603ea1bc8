import { connect } from '../features/form/index.js';
import { provide } from './provide.js';

provide('form', { connect });
