import { fileURLToPath } from "node:url";
import { type Check, type Finding, lineOf } from "./check.ts";
import { environment } from "./imports/environment.ts";
import { featureCheck } from "./imports/features.ts";
import { layerCheck } from "./imports/layers.ts";
import { pureEntry } from "./imports/pure.ts";
import { sameFeatures, vocabulary } from "./structure/features.ts";
import { sizes } from "./structure/sizes.ts";
import { words } from "./words/words.ts";

const checks: readonly Check[] = [
  vocabulary,
  sameFeatures,
  sizes,
  layerCheck,
  featureCheck,
  pureEntry,
  environment,
  words,
];

/** Runs every check over the repository and says what it found; the last line is the sum. */
async function main(): Promise<number> {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  let failed = 0;
  for (const check of checks) {
    const { findings, notes = [] } = await check.run(root);
    if (findings.length > 0) failed += 1;
    console.log(`${findings.length > 0 ? "✗" : "✓"} ${check.name}`);
    show(findings, "");
    show(notes, "note: ");
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function show(findings: readonly Finding[], prefix: string): void {
  for (const finding of findings) console.log(lineOf({ ...finding, text: prefix + finding.text }));
}

process.exitCode = await main();
