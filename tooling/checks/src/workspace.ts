import { existsSync } from "node:fs";
import { join } from "node:path";
import { foldersIn, readText } from "./files.ts";

export type Manifest = {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly description?: string;
  readonly type?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>> | string>>;
  readonly files?: readonly string[];
};

/** A member of the workspace. */
export type Member = {
  /** For example `packages/core`. */
  readonly folder: string;
  readonly name: string;
  readonly manifest: Manifest;
};

/** Every package, app and tool of the workspace. */
export function members(root: string): Member[] {
  return ["packages", "apps", "tooling"].flatMap((group) =>
    foldersIn(root, group)
      .map((name) => `${group}/${name}`)
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .map((folder) => {
        const manifest = JSON.parse(readText(root, `${folder}/package.json`)) as Manifest;
        return { folder, name: manifest.name, manifest };
      }),
  );
}

/** Members that are published. */
export function published(root: string): Member[] {
  return members(root).filter((member) => !member.manifest.private);
}
