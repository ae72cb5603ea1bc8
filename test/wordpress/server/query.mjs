import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs SQL on a server, and in one of its databases; resolves with rows, their columns between tabs. */
export async function query({ socket, database }, sql) {
  const args = ['--no-defaults', '-u', 'root', `--socket=${socket}`, '-N', '-r', '-e', sql];
  const { stdout } = await promisify(execFile)('mariadb', database ? [...args, database] : args);
  return stdout.split('\n').filter(Boolean);
}
