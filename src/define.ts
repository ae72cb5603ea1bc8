import { define } from './tag.js';

export { define };

define();
