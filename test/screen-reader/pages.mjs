/** The pages under test, from a server of their own. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** Goes where the test wants to: nobody types addresses, which would be spoken. */
const STEER = `fetch('/next').then((answer) => answer.text()).then((address) => location.replace(address));`;

/** Milliseconds: a slow network. */
const LATE = 4000;

/** Serves `dist` at `/dist/`, and one page after another to a browser that shows one of them. */
export async function servePages() {
  let waiting;
  let unprepared;
  let page = {};
  const coming = new Set();
  let shown = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(dist, pathname.replace('/dist/', ''));
    const send = (type, body) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (pathname === '/next') waiting = response;
    else if (pathname === '/prepare') unprepared = response;
    else if (pathname === '/steer.js') send('text/javascript', STEER);
    else if (pathname === '/') send('text/html', pageOf({ title: 'Nothing yet', body: '' }));
    else if (pathname.startsWith('/page-')) send('text/html', pageOf(page));
    else if (pathname.startsWith('/dist/') && existsSync(file) && TYPES[extname(file)]) {
      coming.add(response);
      response.once('close', () => coming.delete(response));
      const late = page.late && file.endsWith(page.late) ? LATE : 0;
      setTimeout(() => {
        // Each scenario is a first visit.
        response.writeHead(200, {
          'content-type': `${TYPES[extname(file)]}; charset=utf-8`,
          'cache-control': 'no-store',
        });
        createReadStream(file).pipe(response);
      }, late);
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;

  const go = (path) => {
    waiting.end(base + path);
    waiting = undefined;
  };
  return {
    base,
    /** Whether a page is there that can be left, and all that it has asked for. */
    ready: () => Boolean(waiting && !waiting.destroyed) && coming.size === 0,
    /**
     * Shows a page: its `title`, `lang`, `dir` and `body`, a module `script`, the `hash` of its address, and the end of the name
     * of a file that comes `late`.
     */
    show(content) {
      page = content;
      go(`/page-${++shown}${content.hash ? `#${content.hash}` : ''}`);
    },
    /** Lets the script of the page go on, which waits for `/prepare`. */
    prepare: () => unprepared.end(),
    /** Shows an empty page. */
    clear: () => go('/'),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The font decides where lines end, which are read one by one: the same everywhere. */
function pageOf({ title, lang = 'en', dir = 'ltr', body, script = '' }) {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
    <style>body { font-family: 'Liberation Sans' }</style></head>
  <body>${body}<script src="/steer.js"></script>${script && `<script type="module">${script}</script>`}</body>
</html>`;
}
