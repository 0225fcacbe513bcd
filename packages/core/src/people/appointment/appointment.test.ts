import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../_kernel/ids.ts";
import type { Caller } from "../../router.ts";
import { loose } from "../../testing/bad-input.ts";
import { failure, testWorld, type World } from "../../testing/index.ts";

let world: World;
let officer: Caller;
beforeAll(async () => {
  world = await testWorld();
  officer = await world.as("officer", "211282");
});
afterAll(() => world.close());

async function person(name = "赵督学") {
  return officer.inspector.create({ name, kind: "partTimeInspector", status: "active" });
}

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
const record = (input: object) => loose(officer, "appointment").record(input);

describe("terms entered with their letter", () => {
  test("stand where today stands in them, and end where they ended early", async () => {
    world.setDay("2022-03-15");
    const { id } = await person("孙督学");
    const running = { inspectorId: id, startDate: "2022-01-01", endDate: "2022-06-10" };
    const made = await record(term(running));
    expect(made).toMatchObject({ state: "active", inspectorName: "孙督学", expiring: true });
    expect(await officer.inspector.one({ id })).toMatchObject({ appointedUntil: "2022-06-10" });
    const before = { startDate: "2021-01-01", endDate: "2021-12-31" };
    const early = { ...before, inspectorId: id, endedOn: "2021-06-30", endedReason: "调离" };
    expect(await record(term(early))).toMatchObject({ state: "resigned" });
    // The days after an early end are free again.
    const next = { inspectorId: id, startDate: "2021-07-01", endDate: "2021-12-31" };
    expect(await record(term(next))).toMatchObject({ state: "expired", expiring: false });
    const later = { inspectorId: id, startDate: "2022-06-11", endDate: "2025-06-10" };
    expect(await record(term(later))).toMatchObject({ state: "appointed" });
    const page = await officer.appointment.list({
      filters: [
        { field: "state", op: "in", value: ["active", "expired"] },
        { field: "inspectorId", op: "eq", value: id },
      ],
    });
    expect(page.total).toBe(2);
  });

  test("two of one role never overlap, told at the start", async () => {
    await record(term({ startDate: "2018-01-01", endDate: "2018-12-31" }));
    const overlapping = term({ startDate: "2018-12-31", endDate: "2019-12-31" });
    const failed = await failure(record(overlapping), overlapping);
    expect(failed).toMatchObject({ status: 409, fields: { startDate: "appointmentOverlap" } });
    expect(failed.messages.startDate).toContain("重叠");
    await expect(record({ ...overlapping, role: "expert" })).resolves.toBeDefined();
  });

  test("of two overlapping ones sent together one stands", async () => {
    const { id } = await person();
    const results = await Promise.allSettled([1, 2].map(() => record(term({ inspectorId: id }))));
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
    ["a number too long", { number: "9".repeat(61) }, { number: "tooLong" }],
    ["no person", { inspectorId: undefined }, { inspectorId: "required" }],
    ["an unknown person", { inspectorId: newId("211282") }, { inspectorId: "unknownReference" }],
    ["a derived field", { state: "active" }, { _form: "unknownKeys" }],
  ])("%s", async (_, change, fields) => {
    const input = term(change);
    expect(await failure(record(input), input)).toMatchObject({ status: 400, fields });
  });

  test("a person of another county is unknown", async () => {
    const input = term({ inspectorId: world.ids["430981"].inspector });
    expect(await failure(record(input), input)).toMatchObject({
      status: 400,
      fields: { inspectorId: "unknownReference" },
    });
  });

  test("a letter's number is given once", async () => {
    const first = await record(term({ inspectorId: (await person()).id }));
    const again = term({ inspectorId: (await person()).id, number: first.number });
    expect(await failure(record(again), again)).toMatchObject({
      status: 409,
      fields: { number: "taken" },
    });
  });

  test("who is appointed is not removed", async () => {
    const made = await person();
    await record(term({ inspectorId: made.id }));
    expect(await failure(officer.inspector.remove({ id: made.id, version: 1 }))).toMatchObject({
      key: "conflict/inUse",
    });
  });
});
