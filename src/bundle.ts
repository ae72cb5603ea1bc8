/** The script-tag door: one file that registers the element. */
// Words first: side by side they compress best.
import './i18n/en.js';
import './define.js';
