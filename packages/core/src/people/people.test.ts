import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../_kernel/ids.ts";
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

let count = 0;
function term(change: Record<string, unknown> = {}) {
  count += 1;
  return {
    inspectorId: world.ids["211282"].inspector,
    role: "assignedInspector",
    number: `开督聘〔2022〕${count}号`,
    startDate: "2021-01-01",
    endDate: "2021-12-31",
    ...change,
  };
}

async function person(change: Record<string, unknown> = {}) {
  const input = { name: "赵督学", kind: "partTimeInspector", status: "active", ...change };
  return loose(officer, "inspector").create(input);
}
const appointments = () => loose(officer, "appointment");

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
      { id: inspector, districtName: "城区责任区", schoolCount: 1, appointedUntil: null },
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

describe("appointments", () => {
  test("show the term that runs today, cut where it ended early", async () => {
    world.setDay("2022-03-15");
    const { id } = await person({ name: "孙督学" });
    const running = { inspectorId: id, startDate: "2022-01-01", endDate: "2024-12-31" };
    const made = await appointments().create(term(running));
    expect(made).toMatchObject({ current: true, inspectorName: "孙督学" });
    expect(await officer.inspector.one({ id })).toMatchObject({ appointedUntil: "2024-12-31" });
    const ended = { id: made.id, version: 1, endedOn: "2022-03-14", endedReason: "调离" };
    expect(await appointments().update(ended)).toMatchObject({ current: false });
    expect(await officer.inspector.one({ id })).toMatchObject({ appointedUntil: "2022-03-14" });
    // The days after an early end are free again.
    const next = { inspectorId: id, startDate: "2022-03-15", endDate: "2022-12-31" };
    await expect(appointments().create(term(next))).resolves.toBeDefined();
  });

  test("two terms of one role never overlap, told at the start", async () => {
    await appointments().create(term({ startDate: "2018-01-01", endDate: "2018-12-31" }));
    const overlapping = term({ startDate: "2018-12-31", endDate: "2019-12-31" });
    const failed = await failure(appointments().create(overlapping), overlapping);
    expect(failed).toMatchObject({ status: 409, fields: { startDate: "appointmentOverlap" } });
    expect(failed.messages.startDate).toContain("重叠");
    const otherRole = { ...overlapping, role: "expert" };
    await expect(appointments().create(otherRole)).resolves.toBeDefined();
    const after = term({ startDate: "2019-01-01", endDate: "2019-12-31" });
    const made = await appointments().create(after);
    const moved = { id: made.id, version: 1, startDate: "2018-06-01" };
    expect(await failure(appointments().update(moved), moved)).toMatchObject({
      fields: { startDate: "appointmentOverlap" },
    });
  });

  test("of two overlapping terms sent together one stands", async () => {
    const { id } = await person();
    const terms = [1, 2].map(() => appointments().create(term({ inspectorId: id })));
    const results = await Promise.allSettled(terms);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ["ends before it begins", { endDate: "2020-12-31" }, { endDate: "endBeforeStart" }],
    ["ended early without a reason", { endedOn: "2021-06-01" }, { endedReason: "required" }],
    [
      "ended outside its term",
      { endedOn: "2023-01-01", endedReason: "x" },
      { endedOn: "endedOutsideTerm" },
    ],
    ["a day that is none", { startDate: "2021-02-30" }, { startDate: "notDate" }],
    ["a day of another form", { startDate: "1/2/2021" }, { startDate: "notDate" }],
    ["a number too long", { number: "9".repeat(41) }, { number: "tooLong" }],
    ["no person", { inspectorId: undefined }, { inspectorId: "required" }],
    ["an unknown person", { inspectorId: newId("211282") }, { inspectorId: "unknownReference" }],
    ["a derived field", { current: true }, { _form: "unknownKeys" }],
  ])("%s", async (_, change, fields) => {
    const input = term(change);
    expect(await failure(appointments().create(input), input)).toMatchObject({
      status: 400,
      fields,
    });
  });

  test("a person of another county is unknown", async () => {
    const input = term({ inspectorId: world.ids["430981"].inspector });
    expect(await failure(appointments().create(input), input)).toMatchObject({
      status: 400,
      fields: { inspectorId: "unknownReference" },
    });
  });

  test("a letter's number is given once", async () => {
    const { id } = await person();
    const first = await appointments().create(term({ inspectorId: id }));
    const { id: another } = await person();
    const again = term({ inspectorId: another, number: first.number });
    expect(await failure(appointments().create(again), again)).toMatchObject({
      status: 409,
      fields: { number: "taken" },
    });
  });

  test("an update is held to the term as it will stand", async () => {
    const { id } = await person();
    const made = await appointments().create(term({ inspectorId: id }));
    const earlier = { id: made.id, version: 1, endDate: "2020-01-01" };
    expect(await failure(appointments().update(earlier), earlier)).toMatchObject({
      fields: { endDate: "endBeforeStart" },
    });
    expect((await officer.appointment.one({ id: made.id })).version).toBe(1);
  });

  test("who is appointed is not removed", async () => {
    const made = await person();
    await appointments().create(term({ inspectorId: made.id }));
    expect(await failure(officer.inspector.remove({ id: made.id, version: 1 }))).toMatchObject({
      key: "conflict/inUse",
    });
  });
});

describe("school assignments", () => {
  test("one inspector has one school once at a time", async () => {
    const { otherInspector: inspectorId, school: institutionId } = world.ids["211282"];
    const first = { inspectorId, institutionId, startDate: "2022-01-01" };
    const made = await officer.schoolAssignment.create(first);
    expect(made).toMatchObject({ institutionName: "实验小学", institutionKind: "primary" });
    const second = { ...first, startDate: "2022-06-01" };
    expect(await failure(officer.schoolAssignment.create(second))).toMatchObject({
      status: 409,
      fields: { startDate: "assignmentOverlap" },
    });
    await officer.schoolAssignment.update({ id: made.id, version: 1, endDate: "2022-05-31" });
    await expect(officer.schoolAssignment.create(second)).resolves.toBeDefined();
    const filters = [{ field: "endDate" as const, op: "isNull" as const, value: true }];
    const open = await officer.schoolAssignment.list({ filters, search: "sy" });
    expect(open.rows.every((row) => row.endDate === null)).toBe(true);
  });
});
