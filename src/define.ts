import { define } from './register.js';

export { define };

define();
