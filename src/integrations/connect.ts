/** What goes on after a result: sign-ups and figures. The script `readiness-assessment-connect.js` holds the same. */
export { connectDataLayer } from './data-layer.js';
export { connectEvents } from './endpoint/endpoint.js';
export { connectNewsletter } from './newsletter/newsletter.js';
export { SendError, sendJson } from './endpoint/send-json.js';
export { ghostMembers } from './newsletter/senders/ghost-members.js';
export { jsonWebhook } from './newsletter/senders/json-webhook.js';
