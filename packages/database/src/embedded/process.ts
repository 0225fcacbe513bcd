import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { codeOf } from "./error.ts";
import type { Folder } from "./folder.ts";

const run = promisify(execFile);

/** Whether a process runs; one of another user does too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * Marks a process so that another with the same number is not taken for it:
 * the time it was started, where the system tells (Linux).
 */
export async function markOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The name in brackets may hold spaces; the start is the 20th word after it.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

/** What a process runs, where the system tells: Linux in /proc, macOS by `ps`. */
async function commandOf(pid: number): Promise<string | undefined> {
  const told = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
  if (told !== undefined) return told;
  const asked = await run("ps", ["-p", String(pid), "-o", "command="]).catch(() => undefined);
  return asked?.stdout;
}

/** The PostgreSQL that runs on a folder, by its lock file. */
export type Running = { readonly pid: number; readonly port: number };

/**
 * Reads PostgreSQL's lock. One that a killed process left behind is removed:
 * its number may belong to somebody else by now.
 */
export async function findRunning(folder: Folder): Promise<Running | undefined> {
  const path = join(folder.data, "postmaster.pid");
  const lock = await readFile(path, "utf8").catch(() => undefined);
  if (lock === undefined) return undefined;
  const lines = lock.split("\n");
  const pid = Number(lines[0]);
  const command = Number.isInteger(pid) && isAlive(pid) ? await commandOf(pid) : "";
  // Where nobody tells, a living process is believed to be the one.
  const ours = command === undefined || /postgres/.test(command);
  if (ours) return { pid, port: Number(lines[3]) };
  await rm(path, { force: true });
  return undefined;
}

/** Waits until a process is gone. Returns false when it is still there after the time. */
export async function gone(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > until) return false;
    await sleep(20);
  }
  return true;
}
