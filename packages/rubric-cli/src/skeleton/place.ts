/** Where a new package comes to stand: in this repository, or anywhere else. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type Place = {
  /** Inside the repository versions come from its catalog, and sources are used as they are. */
  readonly inside: boolean;
  /** Version range of the engine for a package outside. */
  readonly engine: string;
};

/** The repository's root above a folder, told by its workspace file and the engine's sources. */
function rootAbove(folder: string): string | null {
  const here =
    existsSync(join(folder, "pnpm-workspace.yaml")) &&
    existsSync(join(folder, "packages/rubric/src/index.ts"));
  if (here) return folder;
  const above = dirname(folder);
  return above === folder ? null : rootAbove(above);
}

export function placeOf(folder: string): Place {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  return { inside: rootAbove(folder) !== null, engine: `^${version}` };
}
