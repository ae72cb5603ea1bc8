import * as look from '../team/look.js';
import { provide } from './provide.js';

provide('team-look', { ...look });
