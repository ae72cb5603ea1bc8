import { connect } from '../features/scroll/index.js';
import { provide } from './provide.js';

provide('scroll', { connect });
