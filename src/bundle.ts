/** The script-tag door: one file that registers the element. */
import './define.js';
