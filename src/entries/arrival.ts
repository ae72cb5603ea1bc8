import { connect } from '../features/arrival/index.js';
import { provide } from './provide.js';

provide('arrival', { connect });
