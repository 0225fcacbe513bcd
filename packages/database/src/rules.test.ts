import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TableName } from "./columns.ts";
import { type Database, type Db, openDatabase } from "./database.ts";
import { createTestDatabase, type TestDatabase } from "./testing/index.ts";
import { act, county, KAIYUAN, setUpRegions, TODAY, YUANJIANG } from "./testing/regions.ts";
import { idIn, insertSamples, sampleRows } from "./testing/samples.ts";

const id = (name: string) => idIn(KAIYUAN, name);

describe("rules the database holds", () => {
  let scratch: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    scratch = await createTestDatabase();
    await setUpRegions(scratch.url);
    database = openDatabase({ url: scratch.url });
    await database.transaction(county(KAIYUAN), act(), (db) => insertSamples(db, KAIYUAN));
  });
  afterAll(async () => {
    await database.close();
    await scratch.drop();
  });
  const change = <T>(work: (db: Db) => Promise<T>) =>
    database.transaction(county(KAIYUAN), act(), work);
  const insert = (table: TableName, row: Record<string, unknown>) =>
    change((db) => db.insert(table, row));
  const sample = (table: TableName) => sampleRows(KAIYUAN).find(([name]) => name === table)?.[1];

  describe("appointments", () => {
    const term = (name: string, startDate: string, endDate: string, more = {}) => ({
      ...sample("appointment"),
      id: id(name),
      number: name,
      startDate,
      endDate,
      ...more,
    });
    // The sample runs from 2020-01-01 to 2022-12-31.
    it.each([
      ["inside", "2021-01-01", "2021-12-31"],
      ["on its last day", "2022-12-31", "2025-12-31"],
      ["on its first day", "2019-01-01", "2020-01-01"],
      ["around it", "2019-01-01", "2025-01-01"],
    ])("refuses a term of the same role %s", async (_, from, to) => {
      await expect(insert("appointment", term("t", from, to))).rejects.toMatchObject({
        kind: "exclusion",
        table: "appointment",
        fields: ["startDate"],
      });
    });

    it("takes the next term, another role, and the days after an early end", async () => {
      await insert("appointment", term("next", "2023-01-01", "2025-12-31"));
      await insert("appointment", term("role", "2021-01-01", "2021-12-31", { role: "expert" }));
      await change((db) =>
        db.update("appointment", id("next"), 1, {
          state: "resigned",
          endedOn: "2023-06-30",
          endedReason: "调离",
        }),
      );
      await insert("appointment", term("again", "2023-07-01", "2026-06-30"));
      await expect(
        insert("appointment", term("early", "2023-06-30", "2023-06-30")),
      ).rejects.toMatchObject({ kind: "exclusion" });
    });

    it("lets a nomination stand beside a term that holds, but not a second nomination", async () => {
      const nominee = { state: "nominated", number: null };
      await insert("appointment", term("nominee", "2022-06-01", "2025-05-31", nominee));
      await expect(
        insert("appointment", term("twin", "2030-01-01", "2031-12-31", nominee)),
      ).rejects.toMatchObject({ kind: "unique", fields: ["role"] });
      await expect(
        change((db) => db.update("appointment", id("nominee"), 1, { state: "appointed" })),
      ).rejects.toMatchObject({ kind: "check", fields: ["number", "state"] });
      await expect(
        change((db) =>
          db.update("appointment", id("nominee"), 1, { state: "appointed", number: "late" }),
        ),
      ).rejects.toMatchObject({ kind: "exclusion", fields: ["startDate"] });
    });
  });

  it("assigns one inspector to one school once at a time", async () => {
    const assignment = (name: string, startDate: string, endDate: string | null) => ({
      ...sample("school_assignment"),
      id: id(name),
      startDate,
      endDate,
    });
    // The sample runs from 2022-03-01 until further notice.
    await expect(
      insert("school_assignment", assignment("a", "2023-01-01", null)),
    ).rejects.toMatchObject({ kind: "exclusion", fields: ["startDate"] });
    await insert("school_assignment", assignment("b", "2021-03-01", "2022-02-28"));
  });

  it.each<[TableName, Record<string, unknown>, string]>([
    ["plan_item", { month: 13 }, "month"],
    ["plan_item", { startDate: "2022-04-02", endDate: "2022-04-01" }, "endDate"],
    ["plan_item", { state: "forgotten" }, "state"],
    ["programme", { endDate: "2022-02-28" }, "endDate"],
    ["inspection", { questionnaireCount: -1 }, "questionnaireCount"],
    ["inspection", { state: "found" }, "state"],
    ["monthly_report", { month: 0 }, "month"],
    ["notice", { deadline: "2022-04-01" }, "deadline"],
    ["annual_plan", { year: 1999 }, "year"],
    ["appointment", { endDate: "2019-12-31" }, "endDate"],
    ["institution", { code: "S2", studentCount: -5 }, "studentCount"],
    ["finding", { id: `${YUANJIANG}-finding000000000` }, "id"],
  ])("%s refuses %j", async (table, patch, field) => {
    const row = { ...sample(table), id: id("another"), ...patch };
    await expect(insert(table, row)).rejects.toMatchObject({
      kind: "check",
      table,
      fields: [field],
    });
  });

  it("does not accept a column that does not exist, or is computed", async () => {
    await expect(insert("district", { id: id("d"), nickname: "x" })).rejects.toThrow(/no column/);
    await expect(insert("programme", { id: id("p"), year: 2022 })).rejects.toThrow(/computed/);
  });

  it("computes year and month from the dates", async () => {
    const read = (text: string) => database.read(county(KAIYUAN), TODAY, (db) => db.query(text));
    expect(await read("select year, month from inspection")).toEqual([{ year: 2022, month: 4 }]);
    expect(await read("select year from rectification_report")).toEqual([{ year: 2022 }]);
  });

  describe("numbers of a series", () => {
    const SERIES = "开政教督整";
    const next = (fails = false) =>
      change(async (db) => {
        const number = await db.nextNumber(SERIES, 2023);
        if (fails) throw new Error("undone");
        return number;
      });
    let before: number;
    beforeEach(async () => {
      before = (await next()) + 1;
    });

    it("have no gap when many are taken at once and some are undone", async () => {
      const results = await Promise.allSettled(
        Array.from({ length: 40 }, (_, n) => next(n % 3 === 0)),
      );
      const taken = results.flatMap((result) =>
        result.status === "fulfilled" ? [result.value] : [],
      );
      expect(taken).toHaveLength(26);
      expect(taken.sort((a, b) => a - b)).toEqual(taken.map((_, index) => before + index));
    });

    it("count each year and each region by itself", async () => {
      expect(await change((db) => db.nextNumber(SERIES, 2024))).toBe(1);
      expect(
        await database.transaction(county(YUANJIANG), act(), (db) => db.nextNumber(SERIES, 2024)),
      ).toBe(1);
    });
  });
});
