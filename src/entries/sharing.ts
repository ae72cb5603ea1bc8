import { connect } from '../features/sharing/index.js';
import { provide } from './provide.js';

provide('sharing', { connect });
