import { readFileSync } from "node:fs";

/** Milliseconds in one of the kernel's ticks; 100 a second on every Linux in use. */
const TICK_MS = 10;

/** Time a process has had on a processor, in milliseconds; none where that cannot be read. */
function spentBy(pid: number): number {
  try {
    const [, rest = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const fields = rest.split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}

function withChildren(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
    return [pid, ...children.filter(Boolean).map(Number)];
  } catch {
    return [pid];
  }
}

/**
 * Starts to count the processor time of a server and of PostgreSQL with its connections.
 * @returns Says how many milliseconds it has been since.
 */
export function countCpu(server: number, postgres: number): () => number {
  const pids = () => [server, ...withChildren(postgres)];
  const before = new Map(pids().map((pid) => [pid, spentBy(pid)]));
  return () =>
    pids().reduce((sum, pid) => sum + Math.max(0, spentBy(pid) - (before.get(pid) ?? 0)), 0);
}
