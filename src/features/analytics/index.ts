import { pushEntry } from '../../integrations/data-layer.js';
import type { Connect } from '../feature.js';

export { pushEntry };

/** Passes the element's events on to a tag manager. */
export const connect: Connect = ({ host }) => ({
  heard(event) {
    if (host.dataLayer !== null) pushEntry(event, host.dataLayer || undefined);
  },
});
