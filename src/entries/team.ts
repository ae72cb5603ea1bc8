/** What a script tag loads for `<readiness-team>`. It may stand on a page alone, or beside the assessment. */
import { restore } from './own-document.js';
import { css, html, nothing } from 'lit';
import '../define-team.js';
import { shared } from './provide.js';

restore();

// Features use this copy of lit.
shared()['lit'] ??= { css, html, nothing };
