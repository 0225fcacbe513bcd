import { execFile } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { house, manifest } from "../testing/house.ts";

const run = promisify(execFile);
const bootstrap = fileURLToPath(new URL("../../../bootstrap", import.meta.url));

/** A clone as far as `npm start` looks at it before anything is installed. */
function clone(): string {
  const root = house({
    "package.json": manifest("dudao", { packageManager: "pnpm@12.21.0" }),
    "pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
    "pnpm-workspace.yaml": "packages: []\n",
  });
  for (const group of ["packages", "apps", "tooling"]) mkdirSync(join(root, group));
  cpSync(bootstrap, join(root, "tooling", "bootstrap"), { recursive: true });
  return root;
}

async function start(root: string, environment: Record<string, string>) {
  const main = join(root, "tooling", "bootstrap", "start.mjs");
  const env = { ...process.env, ...environment };
  try {
    await run(process.execPath, [main], { cwd: root, env });
    return { code: 0, stderr: "" };
  } catch (error) {
    return error as { code: number; stderr: string };
  }
}

describe("npm start before anything is installed", () => {
  it("says in one line that the registry cannot be reached", async () => {
    const root = clone();
    const { code, stderr } = await start(root, {
      npm_config_registry: "http://127.0.0.1:9",
      npm_config_cache: join(root, "cache"),
    });
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringMatching(
        /首次安装需要能访问 npm.+ \/ no network: the first install needs the npm/,
      ),
    ]);
  });

  it("says in one line that a log of it cannot even be kept", async () => {
    const root = clone();
    writeFileSync(join(root, ".data"), "");
    const { code, stderr } = await start(root, {
      npm_config_registry: "http://127.0.0.1:9",
      npm_config_cache: join(root, "cache"),
    });
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
