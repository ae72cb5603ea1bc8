import * as leave from '../team/leave/index.js';
import { provide } from './provide.js';

provide('team-leave', { ...leave });
