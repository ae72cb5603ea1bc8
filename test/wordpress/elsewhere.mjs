import { createServer } from 'node:http';
import { single } from './sites.mjs';

/** Another site, whose only page has the page for frames in it; with `?sandbox=` in its address, in a sandbox. */
export async function openElsewhere() {
  const server = createServer((request, response) => {
    const sandbox = new URL(request.url, 'http://x').searchParams.get('sandbox');
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      `<!doctype html><title>Elsewhere</title><iframe src="${single.base}/readiness-assessment/embed.html?lang=en" ${sandbox ? `sandbox="${sandbox}"` : ''} width="700" height="900"></iframe>`,
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    base: `http://localhost:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
