import { connect } from '../features/print/index.js';
import { provide } from './provide.js';

provide('print', { connect });
