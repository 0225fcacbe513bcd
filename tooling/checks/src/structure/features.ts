import type { Check, Finding } from "../check.ts";
import { filesBelow, foldersIn } from "../files.ts";

const CORE = "packages/core/src";

/** Folders of core that are no features. */
const NOT_FEATURES = new Set(["_kernel", "testing"]);

/** The closed vocabulary: whoever has seen one feature knows them all. */
const FEATURE_FILES = new Set([
  "model.ts",
  "rules.ts",
  "permissions.ts",
  "store.ts",
  "service.ts",
  "router.ts",
  "index.ts",
]);

/** Files of the Prisma schema that are no feature's: settings, and what all features stand on. */
const SHARED_SCHEMA = new Set(["schema", "region"]);

/** The features, by the folders of core. */
export function features(root: string): string[] {
  return foldersIn(root, CORE).filter((name) => !NOT_FEATURES.has(name));
}

/** A feature's folder holds the known file names and no others. */
export const vocabulary: Check = {
  name: "file vocabulary of the features",
  run: (root) => {
    const findings: Finding[] = [];
    for (const feature of features(root)) {
      const folder = `${CORE}/${feature}`;
      const files = filesBelow(root, folder).map((file) => file.slice(folder.length + 1));
      for (const file of files) {
        const known = isKnown(file);
        if (!known) {
          findings.push({
            file: `${folder}/${file}`,
            text: `no file of a feature is called that; known are ${[...FEATURE_FILES].join(", ")} and *.test.ts`,
          });
        }
      }
      for (const needed of ["model.ts", "index.ts"]) {
        if (!files.includes(needed)) findings.push({ file: folder, text: `lacks ${needed}` });
      }
    }
    return { findings };
  },
};

/** A large feature may have parts: folders one level deep, with the same names in them. */
function isKnown(file: string): boolean {
  const parts = file.split("/");
  const name = parts.at(-1) ?? "";
  if (parts.length > 2) return false;
  return FEATURE_FILES.has(name) || name.endsWith(".test.ts");
}

/** core, the Prisma schema and the Refine plugin have the same features by the same names. */
export const sameFeatures: Check = {
  name: "the same features in core, schema and plugin",
  run: (root) => {
    const inCore = features(root);
    const schema = "packages/database/prisma/schema";
    const inSchema = filesBelow(root, schema)
      .filter((file) => file.endsWith(".prisma"))
      .map((file) => file.slice(schema.length + 1, -".prisma".length))
      .filter((name) => !SHARED_SCHEMA.has(name));
    // The plugin has folders beside its features: what all pages stand on.
    const plugin = "packages/refine/src";
    const inPlugin = foldersIn(root, plugin).filter((name) => inCore.includes(name));
    return {
      findings: [
        ...compare(inCore, inSchema, (name) => `${schema}/${name}.prisma`),
        ...compare(inCore, inPlugin, (name) => `${plugin}/${name}`),
      ],
    };
  },
};

function compare(
  wanted: readonly string[],
  found: readonly string[],
  place: (name: string) => string,
): Finding[] {
  const missing = wanted.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => ({
      file: place(name),
      text: `missing: core has the feature ${name}`,
    })),
    ...extra.map((name) => ({ file: place(name), text: `core has no feature ${name}` })),
  ];
}
