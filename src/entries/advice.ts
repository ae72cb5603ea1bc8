import { connect } from '../features/advice/index.js';
import { provide } from './provide.js';

provide('advice', { connect });
