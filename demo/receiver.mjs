/**
 * A receiver on one machine, to try things out with and to start from: takes events, and sign-ups in two ways, keeps each
 * once, and counts. `npm start` serves it under /receiver/; by itself it runs as
 *
 *   node demo/receiver.mjs [--port 8787] [--data FOLDER] [--origin https://www.example.org] [--host events.example.org]
 *
 * with what it hears in FOLDER, or in a new folder for temporary files, and for pages of that origin, or of its own address.
 * Behind a proxy, --host names the host that browsers ask for; this machine’s own names always do.
 *
 *   POST events                              a batch of connectEvents
 *   POST signups                             a sign-up of jsonWebhook
 *   GET  ghost/members/api/integrity-token/  what ghostMembers asks a Ghost site first …
 *   POST ghost/members/api/send-magic-link/  … and then
 *   GET  totals                              completions and sign-ups, by level
 *
 * To see what visitors see when something fails: `?fail=500`, `?status=429`, `?slow=8000` (milliseconds).
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { eventProblem, signupProblem } from './receiver-checks.mjs';
import { openStore } from './receiver-store.mjs';

/** Bytes of a request at most: browsers send no more when a page is left, and nothing else is larger. */
const LIMIT = 100_000;

/** This machine’s own names. */
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** What a request is answered with when it cannot be served as it is. */
class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function readJson(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT) throw new Refusal(413, `more than ${LIMIT} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'not JSON');
  }
}

const must = (problem) => {
  if (problem) throw new Refusal(400, problem);
};

/** By method and path: what to do with the body, and what to answer with. */
const routes = (store) => ({
  'POST events': (batch) => {
    must(batch?.schema === 'readiness-batch/1' ? '' : 'schema must be "readiness-batch/1"');
    must(Array.isArray(batch.events) && batch.events.length <= 200 ? '' : 'events must be a list of at most 200');
    must(batch.events.map(eventProblem).find(Boolean));
    const fresh = batch.events.filter((event) => store.addEvent(event)).length;
    return { status: 200, body: { taken: fresh, known: batch.events.length - fresh } };
  },
  'POST signups': (signup) => {
    must(signupProblem(signup));
    const { email, level, focus, attempt, lang } = signup;
    const isNew = store.addSignup({ email, level, focus, attempt, lang, by: 'webhook' });
    return { status: isNew ? 201 : 200, body: { outcome: isNew ? 'subscribed' : 'already' } };
  },
  'GET ghost/members/api/integrity-token/': () => ({ status: 200, text: store.newToken() }),
  'POST ghost/members/api/send-magic-link/': (given) => {
    must(signupProblem({ ...given, level: null, focus: [], attempt: null, lang: 'en' }));
    must(given.emailType === 'subscribe' ? '' : 'emailType must be "subscribe"');
    must(store.useToken(given.integrityToken) ? '' : 'integrityToken is unknown or used up');
    const labels = Array.isArray(given.labels) ? given.labels : [];
    const level = labels.map((label) => /^readiness-([\w-]{1,60})$/.exec(label)?.[1]).find(Boolean) ?? null;
    store.addSignup({ email: given.email, level, focus: [], attempt: null, lang: null, by: 'ghost' });
    return { status: 201, text: 'Created.' };
  },
  'GET totals': () => ({ status: 200, body: store.totals() }),
});

/** The answer to a request, as `{status, body | text}`. */
async function answer(request, path, query, handlers) {
  const known = Object.keys(handlers).filter((route) => route.endsWith(` ${path}`));
  if (!known.length) throw new Refusal(404, 'no such place');
  if (request.method === 'OPTIONS') return { status: 204, text: '' };
  const handle = handlers[`${request.method} ${path}`];
  if (!handle) throw new Refusal(405, `only ${known.map((route) => route.split(' ')[0]).join(', ')}`);
  const body = request.method === 'POST' ? await readJson(request) : undefined;
  const slow = Math.min(Number(query.get('slow')) || 0, 60_000);
  if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
  const fault = Number(query.get('fail') ?? query.get('status'));
  if (fault >= 400 && fault < 600) throw new Refusal(fault, 'as the address asked for');
  return handle(body);
}

/**
 * A handler for `node:http`.
 *
 * @param folder where files are kept; a new one for temporary files without it
 * @param prefix path under which it answers
 * @param origins pages of these may send from elsewhere; those of its own address always may
 * @param hosts names by which browsers reach it, besides this machine’s own: under any other, a page of a stranger could
 *   have its name lead here
 */
export function createReceiver({ folder, prefix = '/receiver/', origins = [], hosts = [], log = console.log } = {}) {
  const handlers = routes(openStore(folder, log));
  return async (request, response) => {
    const { origin, host = '' } = request.headers;
    const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    if (origins.includes(origin)) {
      headers['access-control-allow-origin'] = origin;
      headers['access-control-allow-headers'] = 'content-type';
      headers['access-control-expose-headers'] = 'retry-after';
      headers.vary = 'origin';
    }
    let reply;
    try {
      if (!LOCAL.test(host) && !hosts.includes(host.replace(/:\d+$/, ''))) {
        throw new Refusal(403, `not here under the name ${host}; --host allows it`);
      }
      const address = `http://localhost${request.url}`;
      if (!request.url.startsWith('/') || !URL.canParse(address)) throw new Refusal(400, 'no address');
      const { pathname, searchParams } = new URL(address);
      // Any page that somebody on this machine looks at could post here.
      if (origin && origin !== `http://${host}` && !origins.includes(origin)) {
        throw new Refusal(403, `pages of ${origin} may not send here; --origin allows them`);
      }
      if (!pathname.startsWith(prefix)) throw new Refusal(404, 'no such place');
      reply = await answer(request, pathname.slice(prefix.length), searchParams, handlers);
    } catch (error) {
      if (!(error instanceof Refusal)) log(`Receiver: ${error.message}`);
      reply = {
        status: error.status ?? 500,
        body: { error: error instanceof Refusal ? error.message : 'see the log' },
      };
      if (reply.status === 429) headers['retry-after'] = '1';
      if (reply.status === 413) headers.connection = 'close';
    }
    const text = reply.text ?? JSON.stringify(reply.body);
    response.writeHead(reply.status, {
      ...headers,
      'content-type': `${reply.text === undefined ? 'application/json' : 'text/plain'}; charset=utf-8`,
    });
    response.end(text);
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      data: { type: 'string' },
      origin: { type: 'string', multiple: true },
      host: { type: 'string', multiple: true },
    },
  });
  createServer(createReceiver({ folder: values.data, origins: values.origin, hosts: values.host, prefix: '/' })).listen(
    Number(values.port),
    '127.0.0.1',
    () => {
      const address = `http://127.0.0.1:${values.port}`;
      console.log(`Receiver: events to ${address}/events, sign-ups to ${address}/signups, counts at ${address}/totals`);
    },
  );
}
