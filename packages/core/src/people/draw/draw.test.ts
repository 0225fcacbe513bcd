import { verifyDraw } from "@dudao/assignment/draw";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../../router.ts";
import { failure, testWorld, type World } from "../../testing/index.ts";
import { pool, strataOf } from "./rules.ts";

let world: World;
let officer: Caller;
beforeAll(async () => {
  world = await testWorld();
  world.setDay("2022-08-20");
  officer = await world.as("officer", "211282");
  const unit = { ownership: "public", township: "城关镇", status: "open" } as const;
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const kind = n % 2 === 0 ? ("primary" as const) : ("kindergarten" as const);
    await officer.institution.create({ ...unit, kind, name: `抽签${n}`, code: `D${n}` });
  }
  for (const name of ["王甲", "李乙", "赵丙", "钱丁"]) {
    await officer.inspector.create({ name, kind: "assignedInspector", status: "active" });
  }
});
afterAll(() => world.close());

const ask = { title: "秋季随机抽查", total: 4, inspectorsPerSchool: 2, schoolsPerInspector: 4 };

describe("a draw", () => {
  test("is committed to, held, kept, published, and proves itself to anybody", async () => {
    const preview = await officer.draw.prepare(ask);
    expect(preview.faults).toEqual([]);
    expect(preview.strata.reduce((sum, { quota }) => sum + quota, 0)).toBe(4);

    const committed = await officer.draw.commit(ask);
    expect(committed).toMatchObject({ state: "committed", record: null });
    const stranger = world.stranger();
    const before = await stranger.draw.public({ key: committed.key });
    expect(before).toMatchObject({ commitment: committed.commitment, record: null });
    // The seed is nowhere to be read before the draw: not in answers, not in the audit.
    const seen = JSON.stringify([
      committed,
      before,
      await (await world.as("director", "211282")).audit.list({}),
    ]);

    const target = { id: committed.id, version: committed.version };
    const drawn = await officer.draw.hold({ ...target, witness: ["纪检 7731"] });
    const seed = (drawn.record as { seed: string }).seed;
    expect(seen).not.toContain(seed);
    expect(verifyDraw(drawn.record, committed.commitment)).toMatchObject({ valid: true });

    // Unannounced visits: the result is for the office until it is published.
    expect((await stranger.draw.public({ key: committed.key })).record).toBeNull();
    await officer.draw.publish({ id: drawn.id, version: drawn.version });
    const shown = await stranger.draw.public({ key: committed.key });
    expect(verifyDraw(shown.record, before.commitment)).toMatchObject({ valid: true });
  });

  test("is held once, from the version that was seen, and never after it was given up", async () => {
    const { id, version } = await officer.draw.commit(ask);
    await officer.draw.hold({ id, version });
    const again = officer.draw.hold({ id, version: version + 1 });
    expect(await failure(again)).toMatchObject({ key: "conflict/drawState" });
    const old = officer.draw.publish({ id, version });
    expect(await failure(old)).toMatchObject({ key: "conflict/drawChanged" });

    const other = await officer.draw.commit(ask);
    const given = { id: other.id, version: other.version };
    await officer.draw.cancel({ ...given, reason: "名单有误" });
    const late = officer.draw.hold({ id: other.id, version: other.version + 1 });
    expect(await failure(late)).toMatchObject({ key: "conflict/drawState" });
  });

  test("asks for possible numbers, the right to write, and its own county", async () => {
    const much = { ...ask, quotas: { primary: 400 } };
    expect((await officer.draw.prepare(much)).faults.length).toBeGreaterThan(0);
    expect(await failure(officer.draw.commit(much))).toMatchObject({
      fields: { total: "drawImpossible" },
    });
    const inspector = await world.as("inspector", "211282");
    expect(await failure(inspector.draw.list())).toMatchObject({ key: "forbidden/permission" });
    const { id } = await officer.draw.commit(ask);
    const neighbour = await world.as("officer", "430981");
    expect(await failure(neighbour.draw.one({ id }))).toMatchObject({ key: "notFound/record" });
  });
});

test("strata part what was inspected lately from what was not, in their own districts", () => {
  const unit = (id: string, districtId: string | null, lastInspected: string | null) => ({
    id,
    name: id,
    kind: "primary",
    districtId,
    lastInspected,
  });
  const units = [unit("a", "d1", null), unit("b", "d1", "2022-01-01"), unit("c", null, null)];
  const names = { kind: (k: string) => k, district: (d: string | null) => d ?? "无", years: 3 };
  const strata = strataOf(units, ["district", "lapse"], "2019-08-20", names);
  expect(strata.map(({ title }) => title)).toEqual([
    "无 · 近3年未督导",
    "d1 · 近3年未督导",
    "d1 · 近3年已督导",
  ]);
  const only = { kinds: [], districtIds: [], onlyLapsed: true };
  expect(pool(units, only, "2019-08-20").map(({ id }) => id)).toEqual(["a", "c"]);
});
