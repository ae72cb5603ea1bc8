import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html', json: 'application/json' };
const [snippet] = /<readiness-assessment style="([^"]*)"/.exec(readFileSync('docs/performance.md', 'utf8')) ?? [];
const [, reserved] = /style="(.*)"/.exec(snippet);

/** A page with what every subject's page has: its own style sheet, if any, its script and its element. */
const page = ({ name, tag, script, style } = {}, body = '') => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name ?? 'blank'}</title>
<link rel="icon" href="data:,">
${style ? `<link rel="stylesheet" href="/${name}/${style}">` : ''}
${script ? `<script type="module" src="/${name}/${script}"></script>` : ''}</head>
<body>${body || (tag ? `<${tag}></${tag}>` : '')}</body>
</html>`;

/** The element between other content, with the room reserved as the page on performance recommends, the same for every subject. */
const inPage = (subject) =>
  page(
    subject,
    `<h1>A page</h1><p>Some words before.</p><${subject.tag} style="${reserved}"></${subject.tag}><p>Some words after.</p>`,
  );

/**
 * Serves, compressed with brotli as a production server would: `/` blank, and for each subject `/NAME` alone, `/NAME/page`
 * between other content, `/NAME/none` without an element, and its files. `bytes(path)` tells what a file weighs.
 */
export async function serve(subjects) {
  const files = new Map([['/', page()]]);
  for (const subject of subjects) {
    const { name } = subject;
    files.set(`/${name}`, page(subject));
    files.set(`/${name}/page`, inPage(subject));
    files.set(`/${name}/none`, page({ ...subject, tag: undefined }));
    for (const [file, text] of Object.entries(subject.files)) files.set(`/${name}/${file}`, text);
  }
  const packed = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer(({ url }, response) => {
    // Files may be asked for with a version behind their name.
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const body = packed.get(pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[/\.(\w+)$/.exec(pathname)?.[1] ?? 'html'];
    response
      .writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      .end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    bytes: (path) => ({
      raw: Buffer.byteLength(files.get(path)),
      gzip: gzipSync(files.get(path), { level: 9 }).length,
      brotli: packed.get(path).length,
    }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
