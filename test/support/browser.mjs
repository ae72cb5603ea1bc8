import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { firefox } from '../engines/installed.mjs';
import { npmCi } from './npm-ci.mjs';

const folder = fileURLToPath(new URL('../chromium/', import.meta.url));
const advice =
  'No Chrome, Chromium or Edge found: install one (Debian, Ubuntu: apt-get install chromium) or set CHROME_PATH to its binary.';

const SHELL = '/usr/bin/chromium-headless-shell';

/** What every Chromium is started with. Builds that do not know one of these ignore it. */
const args = [
  // The pages are our own, and the sandbox starts neither as root nor in most containers.
  '--no-sandbox',
  '--disable-gpu',
  // Some builds open a preview when a page prints, and refuse to make a PDF of that page until it is closed.
  '--disable-print-preview',
  // No traffic but that of the pages.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium to test in, as Puppeteer launch options: the installed Chrome, Chromium or Edge (CHROME_PATH first),
 * else, on Linux x64, one that comes as an npm package. Ends the process with one line of advice where there is neither.
 *
 * With CHROMIUM=package in the environment it is the one from npm whatever is installed, to try the tests in a second
 * build: `CHROMIUM=package npm test`.
 */
export function findChromium() {
  const packaged = process.env.CHROMIUM === 'package';
  const executablePath = packaged ? undefined : (installedChrome() ?? installedEdge());
  if (executablePath) return { executablePath, args };
  try {
    if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  } catch {
    // The advice below is what helps, whatever went wrong.
  }
  console.error(packaged ? 'The Chromium from npm cannot be had: it needs Linux x64 and the network.' : advice);
  process.exit(1);
}

/**
 * The browser for whole pages, as Puppeteer launch options: Chromium, or Firefox with BROWSER=firefox in the environment.
 * What most contract tests ask of Chromium alone (prints, permissions, its accessibility tree, a device without scripts)
 * fails there; test/contract/schemas.test.mjs runs whole, and snippets, forms and pages for the most part.
 *
 * Where Debian's headless shell is installed and no other Chromium is asked for, it is that: the same engine without the
 * windows of a browser, which take two processes and half the time of every page that is opened.
 */
export function findBrowser({ windows = false } = {}) {
  const { BROWSER, CHROMIUM, CHROME_PATH } = process.env;
  if (BROWSER === 'firefox') return { browser: 'firefox', executablePath: firefox() };
  if (windows || CHROMIUM || CHROME_PATH || !existsSync(SHELL)) return findChromium();
  return { executablePath: SHELL, headless: 'shell', args };
}

function installedChrome() {
  // chrome-launcher is a dependency of the runner, not ours, so it is resolved from there.
  const runner = createRequire(createRequire(import.meta.url).resolve('@web/test-runner-chrome'));
  try {
    return runner('chrome-launcher').Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

// chrome-launcher does not look for Edge, which every Windows has.
function installedEdge() {
  return [
    '/usr/bin/microsoft-edge-stable',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(process.env['ProgramFiles(x86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ].find((path) => existsSync(path));
}

function packagedChromium() {
  if (!npmCi(folder, { quiet: true })) throw new Error('npm ci failed');
  const inflated = join(folder, 'node_modules', '.inflated');
  if (!existsSync(inflated)) {
    // Renamed into place when complete, so that an interrupted run leaves nothing half done.
    const partial = `${inflated}-${process.pid}`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial);
    writeFileSync(join(partial, 'chromium'), unpacked('chromium.br'));
    chmodSync(join(partial, 'chromium'), 0o755);
    for (const archive of ['al2023', 'fonts']) {
      mkdirSync(join(partial, archive));
      execFileSync('tar', ['-x', '-C', join(partial, archive)], { input: unpacked(`${archive}.tar.br`) });
    }
    writeFileSync(join(partial, 'fonts.conf'), `<fontconfig><dir>${join(inflated, 'fonts')}</dir></fontconfig>`);
    renameSync(partial, inflated);
  }
  const libraries = [join(inflated, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(inflated, 'fonts.conf');
  // The package is a headless shell; its own default arguments switch web security off and are not used.
  return { executablePath: join(inflated, 'chromium'), headless: 'shell', env, args };
}

function unpacked(name) {
  return brotliDecompressSync(readFileSync(join(folder, 'node_modules/@sparticuz/chromium/bin', name)));
}
