import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../../router.ts";
import { failure, testWorld, type World } from "../../testing/index.ts";

let world: World;
let officer: Caller;
beforeAll(async () => {
  world = await testWorld();
  world.setDay("2022-03-15");
  officer = await world.as("officer", "211282");
});
afterAll(() => world.close());

type Row = Parameters<Caller["inspector"]["import"]>[0]["rows"][number];
const row = (n: number, change: Partial<Row> = {}): Row => ({
  name: `名册${n}号`,
  kind: "assignedInspector",
  employer: `第${n}小学`,
  birthYear: 1970,
  ...change,
});
const take = (rows: Row[], dryRun = false) => officer.inspector.import({ rows, dryRun });
const people = async () => (await officer.inspector.list({ pageSize: 1 })).total;

describe("a register taken in", () => {
  test("looks first and keeps nothing, then keeps person, card and term together", async () => {
    const before = await people();
    const term = {
      letterNumber: "开督聘〔2021〕1号",
      termStart: "2021-09-01",
      termEnd: "2024-08-31",
    };
    const card = { certificateNumber: "DX-001", certificateExpires: "2025-01-01" };
    const rows = [row(1, { districtName: "城区责任区", ...card, ...term }), row(2)];
    const counts = { people: 2, certificates: 1, appointments: 1 };
    expect(await take(rows, true)).toEqual({ ...counts, stored: false });
    expect(await people()).toBe(before);
    expect(await take(rows)).toEqual({ ...counts, stored: true });
    expect(await people()).toBe(before + 2);
    const { rows: found } = await officer.inspector.list({ search: "名册1号" });
    expect(found).toMatchObject([
      { districtName: "城区责任区", certified: true, appointedUntil: "2024-08-31" },
    ]);
  });

  test("one fault keeps all out, each fault at its row and field", async () => {
    const before = await people();
    const rows = [
      row(11),
      row(12, { districtName: "没有的责任区" }),
      row(13, { letterNumber: "X1", termStart: "2022-01-01" }),
      row(11, { employer: "第11小学" }),
      row(1),
      row(14, { certificateNumber: "DX-001" }),
      row(15, {
        letterNumber: "开督聘〔2021〕1号",
        termStart: "2021-01-01",
        termEnd: "2020-01-01",
      }),
    ];
    const expected = {
      "rows.1.districtName": "unknownDistrict",
      "rows.2.termEnd": "required",
      "rows.3.name": "repeatedPerson",
      "rows.4.name": "onRegister",
      "rows.5.certificateNumber": "onRegister",
      "rows.6.letterNumber": "taken",
      "rows.6.termEnd": "endBeforeStart",
    };
    for (const dryRun of [true, false]) {
      expect((await failure(take(rows, dryRun))).fields).toEqual(expected);
    }
    expect(await people()).toBe(before);
  });

  test("a name alone on the register is asked about", async () => {
    const similar = await officer.inspector.similar({ name: "名册1号", birthYear: 1970 });
    expect(similar).toMatchObject([{ name: "名册1号", likeness: ["birthYear"] }]);
    const other = { name: "名册1号", birthYear: 1971 };
    expect(await officer.inspector.similar(other)).toEqual([]);
  });

  test("five hundred rows in one go", async () => {
    const rows = Array.from({ length: 500 }, (_, n) => row(1000 + n));
    const started = performance.now();
    await take(rows);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("an inspector and a city reader take nothing in", async () => {
    for (const [role, region] of [
      ["inspector", "211282"],
      ["cityReader", "2112"],
    ] as const) {
      const caller = await world.as(role, region);
      const input = { rows: [row(90)], dryRun: true };
      expect(await failure(caller.inspector.import(input))).toMatchObject({ status: 403 });
    }
  });
});
