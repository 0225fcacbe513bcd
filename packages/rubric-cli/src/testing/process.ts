/** Runs the tool and others as processes, in folders outside the repository. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const packageFolder = fileURLToPath(new URL("../../", import.meta.url));
const main = join(packageFolder, "src/main.ts");

export type Ended = { code: number; out: string; err: string };

export function run(cwd: string, file: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const shell = process.platform === "win32" && file !== process.execPath;
    execFile(file, args, { cwd, shell, maxBuffer: 1 << 26 }, (error, out, err) => {
      const code = error ? (typeof error.code === "number" ? error.code : 1) : 0;
      done({ code, out, err });
    });
  });
}

/** Arguments of Node.js that run the tool from its sources. */
export const toolArguments: readonly string[] = ["-C", "dudao-source", main];

export function tool(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return run(cwd, process.execPath, ...toolArguments, ...args);
}

export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "dudao-rubric-")));
}

/** Puts a package of the repository into a folder's node_modules, as an installation would. */
export function link(folder: string, name: string, from: string): void {
  const at = join(folder, "node_modules", name);
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(from, at, "junction");
}
