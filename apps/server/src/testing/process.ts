import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));

/** The server as its own process, as people start it. */
export type Started = {
  readonly child: ChildProcess;
  /** Resolves with the address once it is announced; rejects with what it said if it ends first. */
  readonly ready: Promise<string>;
  /** Resolves when it has ended. */
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
};

export function startServer(environment: Record<string, string>): Started {
  const child = spawn(process.execPath, ["-C", "dudao-source", MAIN], {
    env: {
      PATH: process.env.PATH ?? "",
      HOME: process.env.HOME ?? "",
      DUDAO_DEMO: "0",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      const address = /Dudao: (http:\S+)/.exec(stdout)?.[1];
      if (address && stdout.includes("Ctrl-C")) resolve(address);
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    void ended.then(() => reject(new Error(`ended early: ${stdout}${stderr}`)));
  });
  // Whoever waits for the end only does not care that it never got ready.
  ready.catch(() => {});
  return { child, ready, ended };
}

/** A folder for one test's data, with a place for PostgreSQL in it that its account can reach. */
export function dataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "dudao-server-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The process number of the PostgreSQL that runs on a data folder. */
export function postgresOf(folder: string): number {
  return Number(readFileSync(join(folder, "postgres/pg/postmaster.pid"), "utf8").split("\n")[0]);
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A port nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
