/** From a path on the command line to rubrics, profiles and cases. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Problem } from "@dudao/rubric";
import { type Fault, faultOf } from "../faults.ts";
import { UsageError } from "../terminal.ts";
import { localText } from "../text.ts";
import { type Contents, collect, nothing, nothingFound } from "./contents.ts";

const moduleTypes: ReadonlySet<string> = new Set([".ts", ".mts", ".js", ".mjs"]);
const caseFiles = ["src/cases", "cases"].flatMap((name) =>
  [".ts", ".mts", ".js", ".json"].map((type) => name + type),
);

type Manifest = { exports?: unknown; main?: string };

/** The first file an export condition of ours leads to; sources before what is built from them. */
function exported(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object") return undefined;
  const record = value as Record<string, unknown>;
  for (const key of [".", "dudao-source", "import", "node", "default"]) {
    const found = key in record ? exported(record[key]) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The file a folder stands for: its sources, what its package.json exports, or a JSON file. */
function entryOf(folder: string): string {
  const manifest = join(folder, "package.json");
  const { exports, main } = existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, "utf8")) as Manifest)
    : {};
  const candidates = ["src/index.ts", "index.ts", exported(exports), main, "rubric.json"];
  const found = candidates.find((one) => one !== undefined && existsSync(join(folder, one)));
  if (found) return join(folder, found);
  throw new UsageError(
    localText(
      `${folder} 中没有 src/index.ts、package.json 的 exports 或 rubric.json`,
      `${folder} has no src/index.ts, no exports in its package.json and no rubric.json`,
    ),
  );
}

/** The first line of the author's own files in a stack: where defineRubric was called. */
function placeIn(error: Error, file: string): string {
  const frames = error.stack?.matchAll(/file:\/\/[^\s()]+?:(\d+):\d+/g) ?? [];
  for (const [frame, line] of frames) {
    const path = fileURLToPath(frame.replace(/:\d+:\d+$/, ""));
    const ours = /[\\/]node_modules[\\/]|[\\/]packages[\\/]rubric(-cli)?[\\/]/.test(path);
    if (!ours) return `${path}:${line}`;
  }
  return file;
}

function loadFault(error: unknown, file: string): Fault[] {
  if (!(error instanceof Error)) return [faultOf(file, problemOf("cannotLoad", String(error)))];
  const { problems } = error as Error & { problems?: readonly Problem[] };
  const place = placeIn(error, file);
  // By name: the author's modules may well use another copy of the engine than this tool.
  if (error.name === "RubricError" && problems) {
    return problems.map((problem) => faultOf(place, problem));
  }
  const [first = ""] = error.message.split("\n");
  const { code } = error as NodeJS.ErrnoException;
  const fault: Fault = faultOf(place, problemOf(code ?? error.name, first));
  if (code === "ERR_MODULE_NOT_FOUND") {
    fault.fix = localText("先安装依赖：npm install", "install what it needs: npm install");
  } else if (code === "ERR_UNKNOWN_FILE_EXTENSION") {
    const needed = "Node.js >= 22.18";
    fault.fix = localText(
      `直接运行 TypeScript 需要 ${needed}`,
      `running TypeScript needs ${needed}`,
    );
  }
  return [fault];
}

function problemOf(code: string, message: string): Problem {
  return { path: "", code, message: { "zh-CN": message, en: message } };
}

async function readInto(contents: Contents, file: string): Promise<void> {
  contents.files.push(file);
  try {
    if (extname(file) === ".json") {
      collect(contents, file, JSON.parse(readFileSync(file, "utf8")));
      return;
    }
    const module = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
    for (const value of Object.values(module)) collect(contents, file, value);
  } catch (error) {
    contents.faults.push(...loadFault(error, file));
  }
}

/**
 * Loads a file (.json, .ts, .js) or the folder of a package, with the cases beside it. Faults of
 * what it holds are in the result.
 * @throws UsageError when there is no such file, or none of a kind the tool reads.
 */
export async function loadTarget(cwd: string, target: string): Promise<Contents> {
  const path = resolve(cwd, target);
  if (!existsSync(path)) {
    throw new UsageError(localText(`没有文件 ${target}`, `there is no file ${target}`));
  }
  const isFolder = statSync(path).isDirectory();
  const file = isFolder ? entryOf(path) : path;
  if (!moduleTypes.has(extname(file)) && extname(file) !== ".json") {
    throw new UsageError(
      localText(`${target}：只能读取 .json、.ts、.js 文件`, `${target}: only .json, .ts and .js`),
    );
  }
  const contents = nothing();
  await readInto(contents, file);
  const folder = isFolder ? path : dirname(file);
  const cases = caseFiles.map((one) => join(folder, one)).find(existsSync);
  if (cases && cases !== file) await readInto(contents, cases);
  const { rubrics, profiles, faults } = contents;
  if (rubrics.length + profiles.length + faults.length === 0) faults.push(nothingFound(file));
  return contents;
}
