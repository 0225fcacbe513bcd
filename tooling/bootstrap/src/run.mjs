import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataFolder, root } from "./places.mjs";

const running = new Set();

/** Stops what we started when we are stopped ourselves. */
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (running.size === 0) return;
    for (const child of running) child.kill(signal);
    process.exit(signal === "SIGINT" ? 130 : 143);
  });
}

/**
 * Runs a program to its end and collects what it says.
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be run at all.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
    const chunks = [];
    running.add(child);
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    const end = (code) => {
      running.delete(child);
      resolve({ code, output: Buffer.concat(chunks).toString("utf8") });
    };
    child.on("error", (cause) => {
      chunks.push(Buffer.from(String(cause)));
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}

/** Keeps what a program said, for whoever wants to read more than our one line; null if it cannot. */
export function keepLog(name, output) {
  try {
    const folder = join(dataFolder(), "logs");
    mkdirSync(folder, { recursive: true });
    const path = join(folder, name);
    writeFileSync(path, output);
    return path;
  } catch {
    return null;
  }
}
