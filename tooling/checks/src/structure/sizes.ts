import type { Check, Finding } from "../check.ts";
import { filesBelow, isTest, isTypeScript, readText } from "../files.ts";

const ASK = 250;
const LIMIT = 400;

/** Data is as long as what it describes: rubrics, seeds, and lists of texts. */
const isData = (file: string): boolean =>
  /^packages\/rubrics-[\w-]+\/src\//.test(file) || /\/(data|seeds|messages|i18n)\//.test(file);

/** No file of code over 400 lines; one over 250 is shown, so that somebody asks if it holds two ideas. */
export const sizes: Check = {
  name: "file sizes",
  run: (root) => {
    const findings: Finding[] = [];
    const notes: Finding[] = [];
    for (const file of filesBelow(root)) {
      if (!(isTypeScript(file) || file.endsWith(".mjs")) || isTest(file) || isData(file)) continue;
      if (/\.(spec|e2e)\.ts$/.test(file)) continue;
      const lines = readText(root, file).split("\n").length - 1;
      if (lines > LIMIT) findings.push({ file, text: `${lines} lines; the limit is ${LIMIT}` });
      else if (lines > ASK) notes.push({ file, text: `${lines} lines: does it hold two ideas?` });
    }
    return { findings, notes };
  },
};
