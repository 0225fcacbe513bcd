import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders that hold nothing people wrote. */
const SKIPPED = new Set([
  "node_modules",
  "dist",
  "generated",
  "coverage",
  "test-results",
  "playwright-report",
]);

/** All files people wrote below a folder, as paths from `root` with forward slashes, sorted. */
export function filesBelow(root: string, folder = ""): string[] {
  const out: string[] = [];
  const walk = (at: string) => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      // `.ci` and `.changeset` are ours; every other dotted folder belongs to a tool.
      const dotted = entry.name.startsWith(".") && ![".ci", ".changeset"].includes(entry.name);
      if (SKIPPED.has(entry.name) || (dotted && entry.isDirectory())) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) out.push(relative(root, path).split(sep).join("/"));
    }
  };
  const start = join(root, folder);
  if (existsSync(start)) walk(start);
  return out.sort();
}

export function readText(root: string, file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** Names of the folders directly in a folder; none where there is no such folder. */
export function foldersIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
    .map((entry) => entry.name)
    .sort();
}

export const isTypeScript = (file: string): boolean => /\.tsx?$/.test(file);

/** Tests, and what only tests use: they may reach across the layers. */
export const isTest = (file: string): boolean =>
  /\.test\.tsx?$/.test(file) || /\/testing\//.test(file) || /\/vitest\.[\w.]*ts$/.test(file);
