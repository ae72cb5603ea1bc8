import { connect } from '../features/languages/index.js';
import { provide } from './provide.js';

provide('languages', { connect });
