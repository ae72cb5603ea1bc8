import { readFileSync, readdirSync } from 'node:fs';

/**
 * Milliseconds for which processes and all that descend from them have been at work, or have waited for a processor to be. Of
 * each only the main thread counts: what is heard passes through those.
 */
export function workOf(pids) {
  const processes = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // After the name in parentheses, which may hold anything: state, parent, process group, …
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const [worked, waited] = readFileSync(`/proc/${name}/schedstat`, 'utf8').split(' ').map(Number);
      processes.set(Number(name), { parent, nanoseconds: worked + waited });
    } catch {
      // It has ended meanwhile.
    }
  }
  const belongs = (pid) => pids.includes(pid) || (processes.has(pid) && belongs(processes.get(pid).parent));
  let nanoseconds = 0;
  for (const [pid, found] of processes) if (belongs(pid)) nanoseconds += found.nanoseconds;
  return nanoseconds / 1e6;
}
