import * as connect from '../integrations/connect.js';
import { provide } from './provide.js';

provide('connect', connect);
