import type { Check } from "../check.ts";
import { filesBelow, isTest, isTypeScript, readText } from "../files.ts";

/** Where the environment may be read: one file per app, and configuration of tools. */
const ALLOWED = [
  /\/env\.ts$/,
  /\.config\.ts$/,
  /^apps\/server\/src\/((accounts|recompute)\/)?main\.ts$/,
  /^packages\/[\w-]+\/scripts\//,
];

/** `process.env` is read in one place, so that what a program takes from outside can be seen at once. */
export const environment: Check = {
  name: "environment read in one place",
  run: (root) => ({
    findings: ["packages", "apps"]
      .flatMap((group) => filesBelow(root, group))
      .filter((file) => isTypeScript(file) && !isTest(file))
      .filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))
      .flatMap((file) =>
        readText(root, file)
          .split("\n")
          .flatMap((line, i) =>
            // Handing all of it on to a child process reads nothing of it.
            /(?<!\.\.\.)\bprocess\s*\.\s*env\b/.test(line)
              ? [{ file, line: i + 1, text: "reads process.env outside env.ts" }]
              : [],
          ),
      ),
  }),
};
