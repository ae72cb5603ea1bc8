/**
 * A desktop that nobody sees, with what a blind person has on it: windows, Orca, and a keyboard. Everything runs as a normal
 * user, in a folder of its own.
 */
import { execFile, spawn } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { SpeechServer } from './speech-server.mjs';
import { workOf } from './work.mjs';

/** Milliseconds of silence and rest after which nothing more is expected: more than any delay in the element. */
const QUIET = 500;
const LOOK_EVERY = 50;
/** Of that time, this many milliseconds of work do not count: browsers blink carets and collect garbage. */
const RESTLESS = 40;
/** Milliseconds after which something is wrong. */
const PATIENCE = 60_000;

/**
 * Settings of Orca: no echo of keys, a page is read when a key asks for it, not when it opens, and what is on it is not counted,
 * because that may be before all of it is there.
 */
const ORCA_SETTINGS = `from orca import settings
settings.enableKeyEcho = False
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.enableBraille = False
settings.enableSound = False
settings.progressBarUpdateInterval = 0
`;

/** Starts all of it. `user`: `{uid, gid}` to run as, or empty for the one who runs this. */
export async function openDesktop(user) {
  const desktop = new Desktop(user);
  try {
    await desktop.start();
  } catch (error) {
    await desktop.close();
    throw error;
  }
  return desktop;
}

class Desktop {
  speech = new SpeechServer();
  /** What the programs print, for when something goes wrong. */
  log = '';
  #user;
  #children = new Set();
  #env;

  constructor(user) {
    this.#user = user;
    process.once('exit', this.#abandon);
    this.folder = this.folderOf(mkdtempSync(join(tmpdir(), 'screen-reader-')));
  }

  /** A folder that belongs to the user of the desktop. */
  folderOf(path) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (this.#user.uid) chownSync(path, this.#user.uid, this.#user.gid);
    return path;
  }

  /** Writes a file of the desktop's user, at a path below its folder. */
  write(path, text, mode = 0o600) {
    const folders = path.split('/').slice(0, -1);
    folders.forEach((_, at) => this.folderOf(join(this.folder, ...folders.slice(0, at + 1))));
    const place = join(this.folder, path);
    writeFileSync(place, text, { mode });
    if (this.#user.uid) chownSync(place, this.#user.uid, this.#user.gid);
    return place;
  }

  async start() {
    const { folder } = this;
    const socket = join(folder, 'speech');
    await this.speech.listen(socket);
    if (this.#user.uid) chownSync(socket, this.#user.uid, this.#user.gid);
    // Orca looks for others of the same user, and does not start beside one: neither beside that of another desktop, nor
    // beside the one by which somebody listens to this test.
    this.write('programs/pgrep', '#!/bin/sh\nexit 1\n', 0o700);
    this.#env = {
      PATH: `${join(folder, 'programs')}:${process.env.PATH}`,
      TMPDIR: folder,
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      HOME: folder,
      XDG_RUNTIME_DIR: this.folderOf(join(folder, 'runtime')),
      // Settings are not kept, and need no service that keeps them.
      GSETTINGS_BACKEND: 'memory',
      GTK_MODULES: 'gail:atk-bridge',
      GNOME_ACCESSIBILITY: '1',
      SPEECHD_ADDRESS: `unix_socket:${socket}`,
    };
    this.#env.DISPLAY = `:${await this.#firstLine('Xvfb', '-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp')}`;
    const bus = `unix:path=${join(folder, 'bus')}`;
    this.#env.DBUS_SESSION_BUS_ADDRESS = await this.#firstLine(
      'dbus-daemon',
      '--session',
      '--nofork',
      `--address=${bus}`,
      '--print-address=1',
    );
    this.run('/usr/libexec/at-spi-bus-launcher', '--launch-immediately', '--a11y=1', '--screen-reader=1');
    this.run('openbox');
    this.write('orca/orca-customizations.py', ORCA_SETTINGS);
    this.run('orca', '--user-prefs', join(folder, 'orca'));
    await this.until(() => this.speech.utterances.length > 0, 'Orca says nothing');
    await this.quiet();
    this.speech.take();
  }

  /** Starts a program on the desktop. */
  run(command, ...args) {
    const child = spawn(command, args, {
      ...this.#user,
      cwd: this.folder,
      env: this.#env,
      // A group of its own, which ends with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    child.once('error', (error) => (this.log += `${command}: ${error.message}\n`));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (this.log += text));
    }
    return child;
  }

  async #firstLine(command, ...args) {
    let output = '';
    const child = this.run(command, ...args);
    child.stdout.on('data', (text) => (output += text));
    await this.until(() => output.includes('\n'), `${command} does not start`);
    return output.split('\n')[0];
  }

  /** What a program on the desktop prints. */
  async ask(command, ...args) {
    const { stdout } = await promisify(execFile)(command, args, { ...this.#user, cwd: this.folder, env: this.#env });
    return stdout;
  }

  /** Presses a key, or several at once, as X names them: `Tab`, `ctrl+Home`. */
  async press(key) {
    await this.ask('xdotool', 'key', key);
  }

  async until(condition, otherwise) {
    const end = performance.now() + PATIENCE;
    while (!condition()) {
      if (performance.now() > end) throw new Error(`${otherwise}\n${this.log}`);
      await pause(LOOK_EVERY);
    }
  }

  /** Waits until no program is at work for a while, and nothing is spoken unless nobody is listening. */
  async quiet({ listening = true } = {}) {
    const end = performance.now() + PATIENCE;
    let looks = [];
    while (performance.now() < end) {
      const now = performance.now();
      // Where this process had to wait for its turn, so had the others.
      const late = looks.length > 0 && now - looks.at(-1).now > LOOK_EVERY * 3;
      if (late || (listening && !this.speech.silent)) looks = [];
      looks.push({ now, work: workOf([...this.#children].map(({ pid }) => pid)) });
      const first = looks.findLast((look) => now - look.now >= QUIET);
      const work = first && looks.at(-1).work - first.work;
      // It is less than nothing when a process has ended, whose work is not counted any more.
      if (work >= 0 && work <= RESTLESS) return;
      await pause(LOOK_EVERY);
    }
    throw new Error(`no silence in ${PATIENCE / 1000} s`);
  }

  async close() {
    for (const signal of ['SIGTERM', 'SIGKILL']) {
      this.#end(signal);
      const end = performance.now() + 5000;
      while (this.#children.size > 0 && performance.now() < end) await pause(LOOK_EVERY);
    }
    process.off('exit', this.#abandon);
    this.#abandon();
  }

  /** The same without waiting: whatever happens to this process, nothing runs on. */
  #abandon = () => {
    this.#end('SIGTERM');
    this.speech.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  #end(signal) {
    for (const { pid } of this.#children) if (pid) endGroup(pid, signal);
  }
}

function endGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}
