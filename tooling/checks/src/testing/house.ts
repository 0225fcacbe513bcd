import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Check } from "../check.ts";

/** Files by path: a small house in a folder of its own, gone when the test is over. */
export function house(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "dudao-house-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A manifest for a member of the house. */
export function manifest(name: string, more: object = {}): string {
  return JSON.stringify({ name, version: "0.1.0", type: "module", ...more });
}

/** What a check finds in such a house, as `file: text`. */
export async function found(check: Check, files: Readonly<Record<string, string>>) {
  const { findings } = await check.run(house(files));
  return findings.map(({ file, text }) => `${file}: ${text}`);
}
