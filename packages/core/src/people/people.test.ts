import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { hostileTexts, loose, refusedTexts } from "../testing/bad-input.ts";
import { failure, testWorld, type World } from "../testing/index.ts";

let world: World;
let officer: Caller;
beforeAll(async () => {
  world = await testWorld();
  officer = await world.as("officer", "211282");
});
afterAll(() => world.close());

async function person(change: Record<string, unknown> = {}) {
  const input = { name: "赵督学", kind: "partTimeInspector", status: "active", ...change };
  return loose(officer, "inspector").create(input);
}

describe("inspectors", () => {
  test("are found by pinyin and carry what is computed of them", async () => {
    const { inspector, school, kindergarten } = world.ids["211282"];
    world.setDay("2022-03-15");
    await officer.schoolAssignment.create({
      inspectorId: inspector,
      institutionId: school,
      startDate: "2022-01-01",
    });
    await officer.schoolAssignment.create({
      inspectorId: inspector,
      institutionId: kindergarten,
      startDate: "2022-01-01",
      endDate: "2022-03-14",
    });
    const page = await officer.inspector.list({ search: "wdx" });
    expect(page.rows).toMatchObject([
      { id: inspector, districtName: "城区责任区", schoolCount: 1, appointedUntil: "2040-12-31" },
    ]);
    world.setDay("2022-03-14");
    expect((await officer.inspector.one({ id: inspector })).schoolCount).toBe(2);
    world.setDay("2022-03-15");
  });

  test("a county's own field is kept, checked and merged", async () => {
    const caller = await world.as("officer", "430981");
    const made = await caller.inspector.create({
      name: "钱督学",
      kind: "expert",
      status: "active",
      extensions: { ward: "南片" },
    });
    expect(made.extensions).toEqual({ ward: "南片" });
    const same = await caller.inspector.update({ id: made.id, version: 1, phone: "1" });
    expect(same.extensions).toEqual({ ward: "南片" });
    const emptied = await caller.inspector.update({
      id: made.id,
      version: 2,
      extensions: { ward: null },
    });
    expect(emptied.extensions).toEqual({});
    const long = { id: made.id, version: 3, extensions: { ward: "很".repeat(11) } };
    expect(await failure(caller.inspector.update(long), long)).toMatchObject({
      fields: { "extensions.ward": "tooLong" },
    });
    expect(await failure(person({ extensions: { ward: "南片" } }))).toMatchObject({
      fields: { "extensions.ward": "unknownField" },
    });
  });

  test.each(Object.entries(hostileTexts))("%s in a name is only a name", async (_, name) => {
    if ([...name].length > 30) return;
    expect(await person({ name })).toMatchObject({ name });
  });

  test.each(Object.entries(refusedTexts))("%s in a name is refused", async (_, name) => {
    expect(await failure(person({ name }))).toMatchObject({
      fields: { name: "controlCharacters" },
    });
  });
});

describe("school assignments", () => {
  test("one inspector has one school once at a time", async () => {
    const { otherInspector: inspectorId, otherSchool: institutionId } = world.ids["211282"];
    const first = { inspectorId, institutionId, startDate: "2022-01-01" };
    const made = await officer.schoolAssignment.create(first);
    expect(made).toMatchObject({
      institutionName: "八宝九年一贯制学校",
      institutionKind: "nineYear",
    });
    const second = { ...first, startDate: "2022-06-01" };
    expect(await failure(officer.schoolAssignment.create(second))).toMatchObject({
      status: 409,
      fields: { startDate: "assignmentOverlap" },
    });
    await officer.schoolAssignment.update({ id: made.id, version: 1, endDate: "2022-05-31" });
    await expect(officer.schoolAssignment.create(second)).resolves.toBeDefined();
    const filters = [{ field: "endDate" as const, op: "isNull" as const, value: true }];
    const open = await officer.schoolAssignment.list({ filters, search: "bb" });
    expect(open.rows.every((row) => row.endDate === null)).toBe(true);
  });
});
