import { dirname, join, posix } from "node:path";
import { parseSync } from "vite";
import { filesBelow, isTypeScript, readText } from "../files.ts";
import { type Member, members } from "../workspace.ts";

/** One import or re-export. */
export type Import = {
  /** The importing file, from the root. */
  readonly from: string;
  readonly line: number;
  /** As written. */
  readonly specifier: string;
  /** Whether nothing of it is left when the types are gone. */
  readonly typeOnly: boolean;
  /** Names of the values a static import takes; `*` for all. */
  readonly values: readonly string[];
  /** The file it leads to, from the root, for a relative import. */
  readonly file: string | undefined;
  /** The package it leads to, for any other: `node:fs`, `zod`, `@dudao/core`. */
  readonly package: string | undefined;
};

export type Graph = {
  readonly members: readonly Member[];
  readonly files: readonly string[];
  readonly imports: readonly Import[];
};

/** Every import of every TypeScript file of the workspace. */
export function importGraph(root: string): Graph {
  const all = members(root);
  const files = all.flatMap((m) => filesBelow(root, m.folder).filter(isTypeScript));
  return {
    members: all,
    files,
    imports: files.flatMap((file) => importsOf(file, readText(root, file))),
  };
}

/** The imports of one file. */
export function importsOf(file: string, source: string): Import[] {
  const { module, program } = parseSync(file, source);
  const typeStatements = new Set(
    program.body
      .filter((node) => isTypeStatement(node as { importKind?: string; exportKind?: string }))
      .map((node) => node.start),
  );
  const make = (start: number, specifier: string, values = ["*"]): Import => ({
    from: file,
    line: source.slice(0, start).split("\n").length,
    specifier,
    typeOnly: typeStatements.has(start),
    values,
    ...target(file, specifier),
  });
  const statics = module.staticImports.map((i) => {
    const values = i.entries.filter((e) => !e.isType).map((e) => e.importName.name ?? "*");
    return make(i.start, i.moduleRequest.value, values);
  });
  const exports = module.staticExports.flatMap((statement) => {
    const request = statement.entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    return request ? [make(statement.start, request.value)] : [];
  });
  const dynamics = module.dynamicImports.flatMap(({ start, moduleRequest }) => {
    const text = source.slice(moduleRequest.start + 1, moduleRequest.end - 1);
    return /^[\w@./:-]+$/.test(text) ? [make(start, text)] : [];
  });
  return [...statics, ...exports, ...dynamics];
}

function isTypeStatement(node: { importKind?: string; exportKind?: string }): boolean {
  return node.importKind === "type" || node.exportKind === "type";
}

function target(from: string, specifier: string): Pick<Import, "file" | "package"> {
  if (specifier.startsWith(".")) {
    const joined = posix.normalize(join(dirname(from), specifier).replaceAll("\\", "/"));
    return { file: joined, package: undefined };
  }
  const parts = specifier.split("/");
  const name = specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] as string);
  return { file: undefined, package: name };
}
