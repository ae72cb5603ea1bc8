import { pageTags } from '../bin/files.mjs';

/** Stands for the address of the folder until the page knows its own. */
const EXAMPLE = 'https://www.example.org/readiness-assessment/';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const frame = (address, title, more = '') =>
  `<iframe src="${address}" title="${title}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"${more} loading="lazy" style="width:100%;height:900px;border:0"></iframe>`;

/** `start.html`: what to paste, with the address that the page itself was opened at. */
export function startPage(folder, version) {
  const base = `${EXAMPLE}${version}/`;
  const pieces = {
    'On a page that may hold scripts': pageTags(folder, base),
    'In a frame (Google Sites, SharePoint and other closed systems)': frame(
      `${base}embed.html`,
      'Readiness self-assessment',
    ),
    'As a URL, where your editor asks for one': `${base}embed.html`,
    'The team tool, which compares the results of several people, on a page that may hold scripts': pageTags(
      folder,
      base,
      'readiness-team',
    ),
    'The team tool in a frame': frame(`${base}embed.html?view=team`, 'Compare as a team', ' allow="fullscreen"'),
    'The team tool as a URL': `${base}embed.html?view=team`,
  };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>What to paste</title>
    <link rel="icon" href="data:," />
    <style>
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
      body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      textarea { box-sizing: border-box; width: 100%; height: 7.5rem; padding: 0.75rem; font: 0.8125rem/1.5 ui-monospace, monospace; }
      label { display: block; margin: 1.5rem 0 0.5rem; font-weight: 600; }
    </style>
  </head>
  <body>
    <main>
      <h1>What to paste</h1>
      <p id="where">Upload this folder to your website first, and open this page there: it then shows your own URL in place of <b>www.example.org</b>.</p>
      <p>Take the first way that your editor allows. Select a box, copy all of it, and paste it where the assessment should appear. The first box begins with the hashes of the files, by which browsers refuse changed ones.</p>
${Object.entries(pieces)
  .map(
    ([label, code], index) => `      <label for="piece-${index}">${label}</label>
      <textarea id="piece-${index}" readonly spellcheck="false">${escaped(code)}</textarea>`,
  )
  .join('\n')}
    </main>
    <script>
      if (location.protocol.startsWith('http')) {
        const address = new URL('.', location.href).href;
        document.getElementById('where').textContent = 'These files are at ' + address;
        for (const box of document.querySelectorAll('textarea')) box.value = box.value.replaceAll('${base}', address);
      }
      for (const box of document.querySelectorAll('textarea')) box.addEventListener('focus', () => box.select());
    </script>
  </body>
</html>
`;
}
