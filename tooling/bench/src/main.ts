import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { migrate } from "@dudao/database";
import { start } from "@dudao/database/embedded";
import { hash } from "@node-rs/argon2";
import { compareAnswers } from "./answers.ts";
import { countCpu } from "./cpu.ts";
import { isLoaded, loadProvince, regionCodes, size } from "./load.ts";
import { compare, summarise } from "./measure.ts";
import { printPlans } from "./plans.ts";
import { type Side, startSide } from "./processes.ts";
import { scenarios } from "./shots.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    seconds: { type: "string", default: "4" },
    only: { type: "string" },
    plans: { type: "boolean", default: false },
    keep: { type: "string" },
  },
});

const password = "bench-password-2026";

async function signIn(base: string, region: string): Promise<string> {
  const answer = await fetch(`${base}/api/trpc/session.signIn`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-dudao": "1" },
    body: JSON.stringify({ region, userName: "bench", password }),
  });
  const cookie = answer.headers.get("set-cookie")?.split(";")[0];
  if (!cookie) throw new Error(`sign-in of ${region}: ${answer.status} ${await answer.text()}`);
  return cookie;
}

const folder = values.keep ?? (await mkdtemp(join(tmpdir(), "dudao-bench-")));
const sides: Side[] = [];
const server = await start({ dataDir: folder, database: "dudao" });
try {
  await migrate(server.url);
  const began = performance.now();
  if (!(await isLoaded(server.url))) await loadProvince(server.url, await hash(password));
  console.log(
    `${size.regions} regions, ${size.institutions} institutions, ${size.inspections} inspections, ${size.findings} findings loaded in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  const ours = await startSide("ours", server.url);
  sides.push(ours);
  const floor = await startSide("floor", server.url);
  sides.push(floor);
  const cookies = new Map<string, string>();
  for (const region of ["43", ...regionCodes()])
    cookies.set(region, await signIn(ours.base, region));
  const table = [];
  for (const scenario of scenarios(cookies)) {
    if (values.only && !scenario.name.includes(values.only)) continue;
    const rows = await compareAnswers(scenario, ours.base, floor.base);
    console.log(`${scenario.name}: the same answers, ${rows} rows compared`);
    const pair = await compare(
      scenario.name,
      { base: ours.base, next: scenario.ours, count: () => countCpu(ours.pid, server.pid) },
      { base: floor.base, next: scenario.floor, count: () => countCpu(floor.pid, server.pid) },
      { rounds: Number(values.rounds), seconds: Number(values.seconds) },
    );
    table.push(summarise(pair));
  }
  console.table(table);
  if (values.plans) {
    const only = values.only ?? "";
    await printPlans(
      server.url,
      scenarios(cookies).filter(({ name }) => name.includes(only)),
    );
  }
} finally {
  await Promise.all(sides.map((side) => side.stop()));
  await server.stop();
  if (!values.keep) await rm(folder, { recursive: true, force: true });
}
