/** The files of a publisher's folder that no bundler makes: the page for frames, its oEmbed document, and the hashes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
/** What pages load by a tag; these ask for all others, by their version. */
const BY_TAG = ['readiness-assessment.js', 'readiness-team.js'];

const TITLE = 'Readiness self-assessment';
const HEIGHT = 900;

/** Names of the files that stand beside each other on a publisher's site. */
export const scripts = (folder) =>
  readdirSync(folder).filter((name) => /^readiness-(assessment|team).*\.js$/.test(name));

/**
 * The page for frames. Tools find its oEmbed document by the link in it, which must be a whole address.
 *
 * @param base address of its folder, if it is known
 */
export const embedPage = (base) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${TITLE}</title>
    <link rel="icon" href="data:," />${
      base
        ? `
    <link rel="alternate" type="application/json+oembed" href="${base}oembed.json" title="${TITLE}" />`
        : ''
    }
  </head>
  <body>
    <main>
      <h1 hidden>Self-assessment</h1>
      <readiness-assessment>
        <p>
          A four-question self-assessment appears here when scripts are allowed.
          <a href="https://knowledgeworks.org/resources/district-conditions-scale-personalized-learning/" target="_blank" rel="noopener">Read about the ten district conditions</a>
        </p>
      </readiness-assessment>
    </main>
    <script src="readiness-assessment-embed.js"></script>
    <script src="readiness-assessment.js"></script>
  </body>
</html>
`;

/** What the editor may do: no more than run what lies beside it. Samples and documents of this site are read, nothing is sent. */
const EDITOR_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

/** Documents that the editor can start from; beside it on a site, under names that tell what they are. */
export const SAMPLES = ['poll', 'readiness-review'];
export const sampleName = (name) => `sample-${name}.json`;

/**
 * The page on which assessments are written.
 *
 * @param samples what comes before the names of the samples: their folder, or the begin of their names
 */
export const editorPage = (samples) => `<!doctype html>
<html lang="en" data-samples="${samples}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${EDITOR_POLICY}" />
    <title>Assessment editor</title>
    <meta name="description" content="Write your own assessment: questions, levels, and what to say about a result." />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <script type="module" src="readiness-assessment.js"></script>
    <script type="module" src="editor.js"></script>
  </head>
  <body>
    <main>
      <noscript><p>The editor needs JavaScript. Nothing that you write in it leaves your browser.</p></noscript>
    </main>
  </body>
</html>
`;

/** What a site learns that embeds the page by its address (https://oembed.com). */
export const oembed = (base) => ({
  version: '1.0',
  type: 'rich',
  title: TITLE,
  provider_name: 'readiness-assessment',
  provider_url: base,
  html: `<iframe src="${base}embed.html" title="${TITLE}" width="600" height="${HEIGHT}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads" style="width:100%;border:0"></iframe>`,
  width: 600,
  height: HEIGHT,
});

/** Hashes for `integrity` attributes (https://www.w3.org/TR/SRI/), by file name. */
export const integrity = (folder) => ({
  version,
  files: Object.fromEntries(
    scripts(folder).map((name) => [
      name,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, name)))
        .digest('base64')}`,
    ]),
  ),
});

/**
 * An import map that pins every script to its hash: those that pages load themselves by their address, the others by the address with the version
 * at which it asks for them.
 */
export const importMap = (folder, base) => {
  const hashes = Object.entries(integrity(folder).files).filter(([name]) => name !== 'readiness-assessment-embed.js');
  const address = (name) => `${base}${name}${BY_TAG.includes(name) ? '' : `?v=${version}`}`;
  const map = { integrity: Object.fromEntries(hashes.map(([name, hash]) => [address(name), hash])) };
  return `<script type="importmap">${JSON.stringify(map)}</script>`;
};

/** What to paste where the assessment, or with its tag the team tool, should appear, on one line. */
export const pageTags = (folder, base, tag = 'readiness-assessment') =>
  `${importMap(folder, base)}<script type="module" src="${base}${tag}.js" integrity="${integrity(folder).files[`${tag}.js`]}" crossorigin="anonymous"></script><${tag}></${tag}>`;

/** Writes them all into a folder that holds the scripts. */
export function writeFiles(folder, base) {
  writeFileSync(join(folder, 'embed.html'), embedPage(base));
  if (base) writeFileSync(join(folder, 'oembed.json'), `${JSON.stringify(oembed(base), null, 2)}\n`);
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity(folder), null, 2)}\n`);
}

/** The files of the editor for a site: the page, its script and the samples, as `[name, bytes]`. */
export function editorFiles(dist) {
  return [
    ['editor.html', Buffer.from(editorPage(sampleName('').replace('.json', '')))],
    ['editor.js', readFileSync(join(dist, 'editor.js'))],
    ...SAMPLES.map((name) => [sampleName(name), readFileSync(join(dist, `../demo/samples/${name}.json`))]),
  ];
}

/**
 * The URL of a folder, with a slash at its end.
 *
 * @throws {Error} with what to fix, when it is not a URL that browsers can open
 */
export function folderAddress(given) {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`“${given}” is not a URL. Write the whole of it, such as https://www.example.org/readiness/.`);
  }
  if (address.username || address.password) {
    throw new Error(`The URL contains a user name or a password, which every visitor could read. Leave them out.`);
  }
  address.search = '';
  address.hash = '';
  return address.href.replace(/\/?$/, '/');
}
