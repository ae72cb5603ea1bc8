/** What has to be installed before WordPress can run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onPath } from '../../engines/installed.mjs';

/** Programs and the Debian packages that have them. */
const PROGRAMS = {
  php: 'php8.2-cli',
  mariadbd: 'mariadb-server-core',
  mariadb: 'mariadb-client-core',
  unzip: 'unzip',
};
/** What PHP has to have built in or beside it. */
const EXTENSIONS = {
  mysqli: 'php8.2-mysql',
  dom: 'php8.2-xml',
  mbstring: 'php8.2-mbstring',
  curl: 'php8.2-curl',
};
/** Of Debian itself: it is where the newest WordPress comes from. */
const DEBIAN = ['/usr/bin/apt-get', '/usr/bin/dpkg', '/usr/share/keyrings/debian-archive-keyring.gpg'];

/** Servers lie in a folder that only administrators have on their path. */
export const find = (name) => onPath(name) ?? [`/usr/sbin/${name}`].find((path) => existsSync(path));

/** What is missing, in a line that says what to do; nothing when all is there. */
export function missing() {
  const ofDebian = DEBIAN.filter((path) => !existsSync(path));
  if (ofDebian.length)
    return `The newest WordPress comes from Debian’s packages, but there is no ${ofDebian.join(', no ')}. Run this on Debian.`;
  const extensions = find('php') ? spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout.split('\n') : [];
  const absent = [
    ...Object.keys(PROGRAMS).filter((name) => !find(name)),
    ...Object.keys(EXTENSIONS).filter((name) => !extensions.includes(name)),
  ];
  const packages = absent.map((name) => PROGRAMS[name] ?? EXTENSIONS[name]);
  if (packages.length)
    return `Missing: ${absent.join(', ')}. apt-get install --no-install-recommends ${packages.join(' ')}`;
}
