import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

/** Where data and logs live: `.data` in the repository unless `DUDAO_DATA_DIR` says otherwise. */
export function dataFolder() {
  return resolve(root, process.env.DUDAO_DATA_DIR || ".data");
}

/** The pinned Node, which comes with the project's own dependencies. */
export function nodeBinary() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  return join(root, "node_modules", "node", "bin", name);
}

/** The environment of everything we run: the project's own tools first on the path. */
export function projectEnvironment() {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  const own = [join(root, "node_modules", ".bin"), dirname(nodeBinary())];
  return {
    ...process.env,
    [pathKey]: [...own, process.env[pathKey] ?? ""].join(delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    NODE_NO_WARNINGS: "1",
  };
}

/** `pnpm@x.y.z`, as pinned in package.json. */
export function pinnedPnpm() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
}

/**
 * npx as a script for our own Node, which needs no shell on any system; undefined where npm is not
 * where it usually is.
 */
export function npxScript() {
  const bin = dirname(process.execPath);
  const npmCli = process.env.npm_execpath ?? "";
  return [
    npmCli.endsWith("npm-cli.js") ? join(dirname(npmCli), "npx-cli.js") : undefined,
    join(bin, "node_modules", "npm", "bin", "npx-cli.js"),
    join(bin, "..", "lib", "node_modules", "npm", "bin", "npx-cli.js"),
  ].find((path) => path !== undefined && existsSync(path));
}
