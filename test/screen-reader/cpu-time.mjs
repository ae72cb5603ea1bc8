import { readFileSync, readdirSync } from 'node:fs';

/** Linux counts the time of processes in hundredths of a second. */
const TICK = 10;

/** Milliseconds of processor time that processes and all that descend from them have used. */
export function cpuTime(pids) {
  const processes = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // After the name in parentheses, which may hold anything: state, parent, process group, …
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      processes.set(Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) });
    } catch {
      // It has ended meanwhile.
    }
  }
  const belongs = (pid) => pids.includes(pid) || (processes.has(pid) && belongs(processes.get(pid).parent));
  let ticks = 0;
  for (const [pid, found] of processes) if (belongs(pid)) ticks += found.ticks;
  return ticks * TICK;
}
