import type { Check } from "../check.ts";
import { filesBelow, readText } from "../files.ts";

const TEXT =
  /\.(tsx?|mjs|cjs|js|json|md|ya?ml|sql|prisma|html|css|toml|txt)$|\/\.ci\/run$|^\.ci\/run$|(^|\/)\.[a-z]+rc$/;

/** What never belongs in the repository, and why. */
const FORBIDDEN: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /(^|[\s"'`(=:])\/(work|home\/\w+|Users\/\w+|root)\//, why: "a path of one machine" },
  { pattern: /\b[A-Z]:\\Users\\/, why: "a path of one machine" },
  {
    pattern: /https?:\/\/[\w.-]*(npmjs\.org|npmmirror\.com|registry\.[\w.-]+|verdaccio)[/:"']/,
    why: "the address of a package registry",
  },
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, why: "a private key" },
];

/** Words that tie the repository to one machine or give something away. */
export const words: Check = {
  name: "forbidden words",
  run: (root) => ({
    findings: filesBelow(root)
      .filter((file) => TEXT.test(file) && !file.startsWith("tooling/checks/src/words/"))
      .flatMap((file) =>
        readText(root, file)
          .split("\n")
          .flatMap((line, i) => {
            const hit = FORBIDDEN.find(({ pattern }) => pattern.test(line));
            return hit ? [{ file, line: i + 1, text: hit.why }] : [];
          }),
      ),
  }),
};
