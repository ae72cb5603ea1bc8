import { connect } from '../features/adoption/index.js';
import { provide } from './provide.js';

provide('adoption', { connect });
