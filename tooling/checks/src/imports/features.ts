import type { Check, Finding } from "../check.ts";
import { isTest, readText } from "../files.ts";
import { type Import, importGraph } from "./graph.ts";

const CORE = "packages/core/src/";
const PURE = new Set(["model.ts", "rules.ts", "permissions.ts"]);

type Place = {
  readonly feature: string;
  /** The file's name, whatever part of the feature it is in. */
  readonly file: string;
  /** Whether it is the feature's door, and not that of a part. */
  readonly door: boolean;
};

/** Where a path of core belongs; undefined for what belongs to no feature. */
function placeOf(path: string): Place | undefined {
  const match = /^packages\/core\/src\/([^/_][^/]*)\/(?:([^/]+)\/)?([^/]+)$/.exec(path);
  if (!match || match[1] === "testing") return undefined;
  const [, feature, part, file] = match as unknown as [string, string, string | undefined, string];
  return { feature, file, door: part === undefined && file === "index.ts" };
}

/** What each kind of file in a feature may import, and features one another through their doors only. */
export const featureCheck: Check = {
  name: "imports within and between features",
  run: (root) => {
    const { imports, files } = importGraph(root);
    const own = imports.filter(({ from }) => from.startsWith(CORE) && !isTest(from));
    return {
      findings: [
        ...own.flatMap(judge),
        ...files.flatMap((file) => speaksSql(root, file)),
        ...cycles(own),
      ],
    };
  },
};

function judge(one: Import): Finding[] {
  const from = placeOf(one.from);
  const refuse = (text: string) => [{ file: one.from, line: one.line, text }];
  if (one.file === `${CORE}_kernel/scope-gate.ts` && from?.feature !== "access") {
    return refuse("only the access feature mints a scope");
  }
  if (!from) return [];
  const pure = PURE.has(from.file);
  if (one.package) {
    if (pure && !/^(zod|@dudao\/(rubric|assignment))$/.test(one.package)) {
      return refuse(`${from.file} is pure: only zod and our pure packages, not ${one.specifier}`);
    }
    // A service may tell what the database refused, but not ask it anything.
    const speaks = one.values.some((name) => name !== "ConstraintError") && !one.typeOnly;
    return one.package === "@dudao/database" && speaks && from.file !== "store.ts"
      ? refuse("only store.ts speaks to the database")
      : [];
  }
  const to = one.file === undefined ? undefined : placeOf(one.file);
  if (!to) return [];
  if (to.feature !== from.feature) {
    if (pure) {
      return PURE.has(to.file) ? [] : refuse(`${from.file} is pure: not ${to.feature}/${to.file}`);
    }
    if (from.file === "store.ts") {
      return to.file === "model.ts" ? [] : refuse(`a store knows no other feature: ${to.feature}`);
    }
    return to.door ? [] : refuse(`another feature is entered by its index.ts, not ${to.file}`);
  }
  if (pure && !PURE.has(to.file)) return refuse(`${from.file} is pure: not ${to.file}`);
  if (from.file === "store.ts" && ["service.ts", "router.ts", "index.ts"].includes(to.file)) {
    return refuse(`a store does not know its ${to.file}`);
  }
  if (from.file === "service.ts" && ["router.ts", "index.ts"].includes(to.file)) {
    return refuse(`a service does not know its ${to.file}`);
  }
  if (from.file === "router.ts" && to.file === "store.ts") {
    return refuse("a procedure calls its service, not the store");
  }
  return [];
}

/** SQL and Prisma outside store.ts, even through a connection that was handed in. */
function speaksSql(root: string, file: string): Finding[] {
  const place = placeOf(file);
  if (!place || isTest(file) || place.file === "store.ts") return [];
  const lines = readText(root, file).split("\n");
  return lines.flatMap((line, i) =>
    /\bdb\s*\.\s*(query|prisma)\b/.test(line)
      ? [{ file, line: i + 1, text: "only store.ts speaks SQL or Prisma" }]
      : [],
  );
}

/** Circles between features, each named once. Types count: they tie features as much as values. */
function cycles(imports: readonly Import[]): Finding[] {
  const edges = new Map<string, Set<string>>();
  for (const one of imports) {
    const from = placeOf(one.from);
    const to = one.file === undefined ? undefined : placeOf(one.file);
    // Models may speak of each other's models: they carry no behaviour.
    if (!from || !to || from.feature === to.feature || PURE.has(from.file)) continue;
    edges.set(from.feature, (edges.get(from.feature) ?? new Set()).add(to.feature));
  }
  const found = new Map<string, string[]>();
  const walk = (path: readonly string[]) => {
    for (const next of edges.get(path.at(-1) as string) ?? []) {
      const at = path.indexOf(next);
      if (at === -1) {
        walk([...path, next]);
        continue;
      }
      const key = path.slice(at).sort().join();
      if (!found.has(key)) found.set(key, [...path.slice(at), next]);
    }
  };
  for (const feature of [...edges.keys()].sort()) walk([feature]);
  return [...found.values()].map((circle) => ({
    file: `${CORE}${circle[0]}`,
    text: `features depend on each other in a circle: ${circle.join(" > ")}`,
  }));
}
