import { connect } from '../features/diagnostics/index.js';
import { provide } from './provide.js';

provide('diagnostics', { connect });
