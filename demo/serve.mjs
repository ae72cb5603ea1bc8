/**
 * Serves the demo to this machine, as it was built, with the pages of the site if `npm run site` has made them, and says where
 * both are. Takes wds's options, such as --port, and `--data FOLDER`, in which the receiver keeps what it hears. `npm start`
 * builds first: start.mjs.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { createReceiver } from './receiver.mjs';

/** No more of the project than its pages ask for. */
const served = /^\/(demo|dist)\/(?!.*\.\.)[\w./-]*$/;
/** What the site has besides the demo, which is served as it stands in the project. */
const written = /^\/(?!.*\.\.)((docs|files)\/[\w./-]+|[\w-]+\.(html|css|js))?$/;
const hasSite = existsSync(new URL('../_site/index.html', import.meta.url));

const argv = process.argv.slice();
const at = argv.indexOf('--data');
const [, folder] = at === -1 ? [] : argv.splice(at, 2);
const receive = createReceiver({ folder });

const { koaApp, config } = await startDevServer({
  argv,
  config: {
    rootDir: fileURLToPath(new URL('..', import.meta.url)),
    // The server is our own: wds's listens on every network interface when it is told "localhost".
    middlewareMode: true,
    middleware: [
      (context, next) => {
        // Of the request alone: the whole address has in it what the request says is its host.
        const { path } = context;
        if (served.test(path)) return next();
        if (hasSite && written.test(path)) {
          context.path = `/_site${path}`;
          return next();
        }
        if (path === '/' || path === '/demo') context.redirect('/demo/');
        // The bare page has no icon; browsers ask for one all the same, and would report it as missing.
        if (path === '/favicon.ico') context.status = 204;
        return undefined;
      },
    ],
  },
  readFileConfig: false,
  autoExitProcess: false,
  // It would name the root instead of the demo, and a network address on which nothing answers.
  logStartMessage: false,
});

const { hostname, port } = config;
const show = koaApp.callback();
const server = createServer((request, response) =>
  request.url.startsWith('/receiver/') ? receive(request, response) : show(request, response),
)
  .on('error', ({ message }) => {
    console.error(`The demo cannot be served: ${message}`);
    process.exit(1);
  })
  .listen(port, hostname, () => {
    const base = `http://${hostname}:${server.address().port}/`;
    if (hasSite) console.log(`Documentation: ${base}`);
    console.log(`Demo: ${base}demo/`);
  });
