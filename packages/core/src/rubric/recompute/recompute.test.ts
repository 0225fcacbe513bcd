import { administer } from "@dudao/database/testing";
import type { Rubric } from "@dudao/rubric";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testConfig, testWorld, type World } from "../../testing/index.ts";
import { office, rateAll, TODAY } from "../../testing/supervision.ts";
import { recomputeResults } from "./service.ts";

let world: World;
let rated: { id: string };
const rubrics = new Map<string, readonly Rubric[]>(testConfig.rubrics);

beforeAll(async () => {
  world = await testWorld({ config: { ...testConfig, rubrics } });
  const o = await office(world);
  const running = await o.programme();
  const planned = await o.planned(running.id, { plannedDate: TODAY });
  rated = await o.inspector.inspection.start({ id: planned.id, version: planned.version });
  await rateAll(o.inspector, rated.id);
});
afterAll(() => world.close());

const recompute = () => recomputeResults(world.platform, "211282", TODAY);

/** What nobody can do through the application: change a stored score and leave the answers. */
async function tamper(given: string): Promise<void> {
  await administer(
    world.url,
    `set session_replication_role = replica;
     update inspection set given = ${given} where id = '${rated.id}'`,
  );
}

test("every stored result comes out again, and one that was changed is found", async () => {
  expect(await recompute()).toEqual({ checked: 1, deviations: [] });
  await tamper("14");
  const { deviations } = await recompute();
  expect(deviations).toMatchObject([
    { what: "inspection", id: rated.id, stored: { given: "14" }, recomputed: { given: "13" } },
  ]);
  await tamper("13.0");
  expect((await recompute()).deviations).toEqual([]);
  rubrics.clear();
  expect((await recompute()).deviations).toMatchObject([{ id: rated.id, recomputed: null }]);
});
