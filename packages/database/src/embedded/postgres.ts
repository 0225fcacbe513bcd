import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chown,
  mkdir,
  mkdtemp,
  open,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { codeOf, EmbeddedError } from "./error.ts";
import type { Folder } from "./folder.ts";
import { gone } from "./process.ts";

const run = promisify(execFile);
const MAX_LOG = 10_000_000;

/** The superuser of the embedded PostgreSQL; it listens on this machine only. */
export const USER = "dudao";

/** Port, password and the process that started it, kept beside the data. */
export type Card = { port: number; password: string; owner: number; ownerMark: string };

function identity(account: Account | undefined) {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

// Messages in English whatever the machine speaks; times in UTC.
const environment = () => ({ ...process.env, LC_ALL: "C", LANG: "C", TZ: "UTC" });

/** Makes a new cluster. The locale is PostgreSQL's own, the same on every system. */
export async function initialise(
  binaries: Binaries,
  folder: Folder,
  account: Account | undefined,
  fast: boolean,
): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  // Handed over in a place that the account reaches, and gone in a moment.
  const passing = await mkdtemp(join(tmpdir(), "dudao-"));
  const passwordFile = join(passing, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  await mkdir(folder.data, { recursive: true, mode: 0o700 });
  if (account) {
    await chown(folder.data, account.uid, account.gid);
    await chown(passing, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const args = [
    `--pgdata=${folder.data}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
    ...(fast ? ["--no-sync"] : []),
  ];
  try {
    await run(binaries.initdb, args, { ...identity(account), env: environment(), cwd: tmpdir() });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split("\n").at(-1) ?? "";
    throw new EmbeddedError("start", `PostgreSQL could not set up ${folder.root}: ${said}`, error);
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
  return password;
}

/** A port nobody listens on now: the one asked for, or any. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      const message = `port ${wanted} for PostgreSQL cannot be used (${codeOf(error)})`;
      reject(new EmbeddedError("start", message, error));
    });
    server.listen(wanted, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function settings(fast: boolean): string[] {
  const common = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "60",
    timezone: "UTC",
    log_timezone: "UTC",
    // Compiling costs more than short statements take.
    jit: "off",
    random_page_cost: "1.1",
    work_mem: "16MB",
    shared_buffers: "256MB",
  };
  // For tests alone: a power failure may cost the data.
  const hasty = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };
  return Object.entries({ ...common, ...(fast ? hasty : {}) }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
}

/**
 * Starts the server in a session of its own, so that Ctrl-C in the terminal
 * reaches us alone and we stop it after the last request, not it before us.
 */
export async function launch(
  binaries: Binaries,
  folder: Folder,
  account: Account | undefined,
  options: { port: number; fast: boolean },
): Promise<ChildProcess> {
  const size = await stat(folder.log).then(
    (info) => info.size,
    () => 0,
  );
  if (size > MAX_LOG) await truncate(folder.log);
  const log = await open(folder.log, "a");
  const args = ["-D", folder.data, "-p", String(options.port), ...settings(options.fast)];
  const child = spawn(binaries.postgres, args, {
    ...identity(account),
    env: environment(),
    cwd: tmpdir(),
    detached: true,
    stdio: ["ignore", log.fd, log.fd],
    windowsHide: true,
  });
  const spawned = new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  try {
    await spawned;
  } catch (error) {
    throw new EmbeddedError("start", `PostgreSQL cannot be run: ${codeOf(error)}`, error);
  } finally {
    await log.close();
  }
  child.unref();
  return child;
}

async function lastWords(folder: Folder): Promise<string> {
  const log = await readFile(folder.log, "utf8").catch(() => "");
  const told = log.trim().split("\n").slice(-20);
  const fatal = told.findLast((line) => /FATAL|PANIC/.test(line)) ?? told.at(-1) ?? "";
  return fatal.replace(/^.*?(FATAL|PANIC):\s*/, "");
}

async function connects(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    // Not listening yet, or still recovering after a crash.
    if (["ECONNREFUSED", "ECONNRESET", "57P03"].includes(codeOf(error))) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Waits until the server takes connections; its recovery after a crash may take a while.
 * @param alive whether the server is still there to wait for
 */
export async function ready(url: string, folder: Folder, alive: () => boolean): Promise<void> {
  const until = Date.now() + 120_000;
  while (!(await connects(url))) {
    if (!alive()) {
      throw new EmbeddedError("start", `PostgreSQL did not start: ${await lastWords(folder)}`);
    }
    if (Date.now() > until) {
      throw new EmbeddedError("start", `PostgreSQL did not start in time; see ${folder.log}`);
    }
    await sleep(25);
  }
}

/** Ends the server: open statements are given up, what was committed is kept. */
export async function halt(pid: number, binaries: Binaries, folder: Folder): Promise<void> {
  if (platform() === "win32") {
    await run(binaries.pgCtl, ["stop", "-D", folder.data, "-m", "fast", "-w"]).catch(() => {});
    return;
  }
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(pid, name);
    } catch {
      // Gone already.
    }
  };
  signal("SIGINT");
  if (await gone(pid, 20_000)) return;
  signal("SIGQUIT");
  await gone(pid, 5_000);
}
