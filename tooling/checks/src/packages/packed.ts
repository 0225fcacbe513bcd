import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Check, Finding } from "../check.ts";
import { published } from "../workspace.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/**
 * What npm would carry: each package packed, then looked at by publint (is what it exports there
 * and well formed) and by attw (do its types say the same as its code, for ESM).
 */
export const packed: Check = {
  name: "packed packages",
  run: async (root) => {
    const findings: Finding[] = [];
    for (const { folder } of published(root)) findings.push(...(await inspect(root, folder)));
    return { findings };
  },
};

async function inspect(root: string, folder: string): Promise<Finding[]> {
  const file = `${folder}/package.json`;
  if (!existsSync(join(root, folder, "dist"))) {
    return [{ file, text: "is not built: run `npm run build` first" }];
  }
  const target = mkdtempSync(join(tmpdir(), "dudao-packed-"));
  try {
    await run("pnpm", ["pack", "--pack-destination", target], {
      cwd: join(root, folder),
      shell: process.platform === "win32",
    });
    const name = readdirSync(target).find((entry) => entry.endsWith(".tgz"));
    if (!name) return [{ file, text: "could not be packed" }];
    const tarball = join(target, name);
    return [...(await lint(root, folder, tarball)), ...(await types(file, tarball))];
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

async function lint(root: string, folder: string, tarball: string): Promise<Finding[]> {
  const bytes = readFileSync(tarball);
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages } = await publint({
    pack: { tarball: data as ArrayBuffer },
    level: "warning",
  });
  const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  return messages.map((message) => ({
    file: `${folder}/package.json`,
    text: `publint: ${formatMessage(message, manifest, { color: false })}`,
  }));
}

async function types(file: string, tarball: string): Promise<Finding[]> {
  const cli = join(
    dirname(require.resolve("@arethetypeswrong/cli/package.json")),
    "dist",
    "index.js",
  );
  try {
    await run(process.execPath, [cli, tarball, "--profile", "esm-only", "--format", "json"], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return [];
  } catch (error) {
    const { stdout = "" } = error as { stdout?: string };
    return problemsIn(stdout).map((text) => ({ file, text: `types: ${text}` }));
  }
}

/** Ways of resolving that a package of ES modules does not serve; attw lists them all the same. */
const FOREIGN = new Set(["node10", "node16-cjs"]);

/** attw's JSON holds its problems under `analysis`; whatever else it says is shown as it is. */
function problemsIn(output: string): string[] {
  try {
    const { analysis } = JSON.parse(output) as {
      analysis: { problems: { kind: string; entrypoint?: string; resolutionKind?: string }[] };
    };
    const texts = analysis.problems
      .filter((p) => !FOREIGN.has(p.resolutionKind ?? ""))
      .map((p) => [p.kind, p.entrypoint, p.resolutionKind].filter(Boolean).join(" "));
    return texts.length > 0 ? [...new Set(texts)] : ["attw failed without a problem"];
  } catch {
    return [output.trim().slice(0, 300) || "attw failed"];
  }
}
