import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { compareInBrowser } from "./browser.ts";
import { compareChanging, compareCompiling, compareScoring } from "./scoring.ts";
import { compareAdditions, compareSets } from "./sets.ts";

const { values } = parseArgs({
  options: {
    subjects: { type: "string", default: "100000" },
    schools: { type: "string", default: "30000" },
    rounds: { type: "string", default: "5" },
    browser: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
for (const name of ["levels", "mixed"] as const) {
  console.log(`\nScoring ${values.subjects} subjects, 125 leaves, task "${name}"`);
  console.table(await compareScoring(name, { subjects: Number(values.subjects), rounds }));
}
console.log("\nFrom the task as data to ready");
console.table(await compareCompiling(rounds));
console.log("\nOne leaf of 125 changed");
console.table(await compareChanging(rounds));
if (values.browser) console.table(await compareInBrowser(rounds));
console.log(`\nSet rules over ${values.schools} schools and 7 measures`);
console.table(await compareSets(Number(values.schools), rounds * 5));
console.log("\nThe fewest additions, proven");
console.table(await compareAdditions([60, 600, Number(values.schools)], rounds));
