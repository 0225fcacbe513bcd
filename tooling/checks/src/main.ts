import { fileURLToPath } from "node:url";
import { purity } from "./bundles/purity.ts";
import { type Check, type Finding, lineOf } from "./check.ts";
import { environment } from "./imports/environment.ts";
import { featureCheck } from "./imports/features.ts";
import { layerCheck } from "./imports/layers.ts";
import { pureEntry } from "./imports/pure.ts";
import { manifests } from "./packages/manifests.ts";
import { packed } from "./packages/packed.ts";
import { sameFeatures, vocabulary } from "./structure/features.ts";
import { sizes } from "./structure/sizes.ts";
import { texts } from "./texts/texts.ts";
import { words } from "./words/words.ts";

/** By the name that asks for them alone: `node main.ts structure imports`. */
const groups: Readonly<Record<string, readonly Check[]>> = {
  structure: [vocabulary, sameFeatures, sizes],
  imports: [layerCheck, featureCheck, pureEntry, environment],
  words: [words, texts],
  bundles: [purity],
  packages: [manifests, packed],
};

/** Runs the checks over the repository and says what they found; the last line is the sum. */
async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => !Object.hasOwn(groups, name));
  if (unknown.length > 0) {
    console.error(`no such group: ${unknown.join(", ")}; known: ${Object.keys(groups).join(", ")}`);
    return 1;
  }
  const root = fileURLToPath(new URL("../../../", import.meta.url)).replace(/[\\/]$/, "");
  const names = asked.length > 0 ? asked : Object.keys(groups);
  const checks = names.flatMap((name) => groups[name] ?? []);
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

process.exitCode = await main(process.argv.slice(2));
