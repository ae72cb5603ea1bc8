/** What goes on after a result: sign-ups and figures. The script `readiness-assessment-connect.js` holds the same. */
export { connectDataLayer } from './data-layer.js';
export { connectEvents } from './endpoint.js';
export { connectNewsletter } from './newsletter.js';
export { SendError, sendJson } from './send-json.js';
export { ghostMembers } from './senders/ghost-members.js';
export { jsonWebhook } from './senders/json-webhook.js';
