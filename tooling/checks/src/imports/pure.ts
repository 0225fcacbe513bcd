import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check, Finding } from "../check.ts";
import { readText } from "../files.ts";
import { importGraph } from "./graph.ts";

const ENTRY = "packages/core/src/model.ts";
const ALLOWED = /^(zod|@dudao\/(rubric|assignment))$/;

/**
 * What core's pure entry reaches, types too, stays pure: zod and our pure packages, no environment.
 * A browser, a plugin and a county all load it.
 */
export const pureEntry: Check = {
  name: "core's pure entry",
  run: (root) => {
    if (!existsSync(join(root, ENTRY))) return { findings: [] };
    const { imports } = importGraph(root);
    const findings: Finding[] = [];
    const seen = new Set([ENTRY]);
    for (const file of seen) {
      const text = readText(root, file);
      if (/\bprocess\s*\.\s*env\b/.test(text)) {
        findings.push({ file, text: "reads the environment, and the pure entry reaches it" });
      }
      for (const one of imports.filter(({ from }) => from === file)) {
        if (one.file) seen.add(one.file);
        else if (!ALLOWED.test(one.package ?? "")) {
          findings.push({
            file,
            line: one.line,
            text: `imports ${one.specifier}, and the pure entry reaches it`,
          });
        }
      }
    }
    return { findings };
  },
};
