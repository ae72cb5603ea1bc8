import { qrCode } from '../team/qr.js';
import { provide } from './provide.js';

provide('team-qr', { qrCode });
