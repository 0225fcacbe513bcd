/** The engine and the page's own modules, as files a browser can import. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const engineEntry = fileURLToPath(import.meta.resolve("@dudao/rubric"));
const zodFolder = dirname(createRequire(engineEntry).resolve("zod/package.json"));
const extension = extname(engineEntry);

/** By the first part of a path below /modules: the folder it shows. */
const folders: Readonly<Record<string, string>> = {
  rubric: dirname(engineEntry),
  zod: zodFolder,
  page: fileURLToPath(new URL("./client", import.meta.url)),
};

/** Bare names of imports, for the page's import map. */
export const imports: Readonly<Record<string, string>> = {
  "@dudao/rubric": `/modules/rubric/index${extension}`,
  zod: "/modules/zod/index.js",
};

/** The page's own entry. */
export const pageEntry = `/modules/page/main${extname(fileURLToPath(import.meta.url))}`;

/** A module's code for the path below /modules; null where nothing is shown. */
export function moduleAt(path: string): string | null {
  const [first = "", ...rest] = path.split("/");
  const folder = Object.hasOwn(folders, first) ? folders[first] : undefined;
  if (folder === undefined) return null;
  const file = resolve(join(folder, ...rest));
  const shown = /^\.(?:js|mjs|ts)$/.test(extname(file)) && file.startsWith(folder + sep);
  if (!shown || !existsSync(file)) return null;
  const code = readFileSync(file, "utf8");
  return file.endsWith(".ts") ? stripTypeScriptTypes(code) : code;
}
