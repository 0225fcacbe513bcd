import { availableParallelism } from "node:os";
import { cpuUsage } from "node:process";
import { parseArgs } from "node:util";
import { assignGreedily, type Proposal, proposeAssignment } from "@dudao/assignment";
import { type CountySize, inventCounty } from "@dudao/assignment/testing";

const { values } = parseArgs({
  options: {
    /** Seed of the invented counties. */
    seed: { type: "string", default: "1" },
    /** Also a province where anybody may go anywhere, which takes minutes. */
    open: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);

type Case = { readonly name: string; readonly size: CountySize; readonly warm: boolean };

const cases: Case[] = [
  { name: "county", size: { seed, institutions: 150, inspectors: 30 }, warm: false },
  { name: "county, again", size: { seed, institutions: 150, inspectors: 30 }, warm: true },
  { name: "city", size: { seed, institutions: 5_000, inspectors: 1_000 }, warm: false },
  {
    name: "province, 122 counties",
    size: { seed, institutions: 30_000, inspectors: 6_000, counties: 122 },
    warm: false,
  },
];
if (values.open) {
  const size = { seed, institutions: 30_000, inspectors: 6_000, districts: 750, townships: 1_500 };
  cases.push({ name: "province, no borders", size, warm: false });
}

type Measured = { readonly proposal: Proposal; readonly wall: number; readonly cpu: number };

function measure(solve: () => Proposal): Measured {
  const before = cpuUsage();
  const start = performance.now();
  const proposal = solve();
  const wall = performance.now() - start;
  const { user, system } = cpuUsage(before);
  return { proposal, wall, cpu: (user + system) / 1_000 };
}

const time = (ms: number) => (ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`);

/** How much cheaper, in hundredths of the greedy cost. */
const saved = (exact: Proposal, greedy: Proposal) =>
  `${((100 * (greedy.cost - exact.cost)) / greedy.cost).toFixed(1)} %`;

const print = (cells: readonly string[]) => console.log(`| ${cells.join(" | ")} |`);
console.log(`Node ${process.version}, ${availableParallelism()} cores, one used; seed ${seed}\n`);
print([
  "case",
  "schools",
  "people",
  "exact",
  "CPU",
  "proof",
  "cost",
  "greedy",
  "its cost",
  "saved",
]);
print(new Array<string>(10).fill("---"));
let failed = false;
for (const { name, size, warm } of cases) {
  const problem = inventCounty(size);
  if (warm) for (let k = 0; k < 5; k++) proposeAssignment(problem);
  const exact = measure(() => proposeAssignment(problem));
  const greedy = measure(() => assignGreedily(problem));
  const { proof } = exact.proposal;
  if (proof.objective > greedy.proposal.proof.objective) failed = true;
  print([
    name,
    String(size.institutions),
    String(size.inspectors),
    time(exact.wall),
    time(exact.cpu),
    proof.status === "optimal" ? "optimal" : `gap ${proof.gap}`,
    String(exact.proposal.cost),
    time(greedy.wall),
    String(greedy.proposal.cost),
    saved(exact.proposal, greedy.proposal),
  ]);
}
if (failed) {
  console.error("an exact assignment is dearer than the greedy one: that cannot be");
  process.exitCode = 1;
}
