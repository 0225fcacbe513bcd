import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TableName } from "./columns.ts";
import { type Database, type Db, openDatabase } from "./database.ts";
import { createTestDatabase, type TestDatabase } from "./testing/index.ts";
import { act, county, KAIYUAN, setUpRegions, TODAY, YUANJIANG } from "./testing/regions.ts";
import { idIn, insertSamples, sampleRows } from "./testing/samples.ts";

const changes: [TableName, Record<string, unknown>][] = [
  ["institution", { kind: "kindergarten" }],
  ["institution", { status: "closed" }],
  ["institution", { name: "改名" }],
  ["inspector", { kind: "expert" }],
  ["inspection", { plannedDate: "2021-05-01" }],
  ["inspection", { state: "accepted", questionnaireCount: 31 }],
  ["inspection", { questionnaireCount: null }],
  ["finding", { state: "closed" }],
  ["finding", { foundOn: "2023-01-05" }],
  ["notice", { year: 2023, issuedOn: "2022-01-02" }],
  ["rectification_report", { submittedAt: "2022-12-31T20:00:00Z" }],
  ["monthly_report", { state: "submitted" }],
  ["monthly_report", { year: 2021 }],
];
const counted = [...new Set(changes.map(([table]) => table))];

const step = fc.oneof(
  fc.record({ kind: fc.constant("insert"), table: fc.constantFrom(...counted), n: fc.nat(5) }),
  fc.record({ kind: fc.constant("delete"), table: fc.constantFrom(...counted), n: fc.nat(5) }),
  fc.record({ kind: fc.constant("update"), change: fc.constantFrom(...changes), n: fc.nat(5) }),
  fc.record({ kind: fc.constant("all"), change: fc.constantFrom(...changes) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

describe("figures", () => {
  let scratch: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    scratch = await createTestDatabase();
    await setUpRegions(scratch.url);
    database = openDatabase({ url: scratch.url });
    for (const region of [KAIYUAN, YUANJIANG]) {
      await database.transaction(county(region), act(), (db) => insertSamples(db, region));
    }
  });
  afterAll(async () => {
    await database.close();
    await scratch.drop();
  });

  const kept = (db: Db) =>
    db.query("select * from region_figure where value <> 0 order by region, year, metric, key");
  const recounted = (db: Db, region: string) =>
    db.query("select * from figures_recount($1) order by region, year, metric, key", [region]);

  /** One step; what a rule of the database forbids is left undone. */
  async function take(db: Db, taken: Step): Promise<void> {
    const refused = () => undefined;
    if ("change" in taken) {
      const [table, patch] = taken.change;
      const where = "n" in taken ? [idIn(KAIYUAN, `${table.slice(0, 4)}x${taken.n}`)] : undefined;
      const rows = await db.query<{ id: string; version: number }>(
        `select id, version from ${table} ${where ? "where id = $1" : ""}`,
        where ?? [],
      );
      for (const row of rows) {
        await db.attempt(() => db.update(table, row.id, row.version, patch)).catch(refused);
      }
      return;
    }
    const id = idIn(KAIYUAN, `${taken.table.slice(0, 4)}x${taken.n}`);
    if (taken.kind === "delete") {
      await db.attempt(() => db.remove(taken.table, id, 1)).catch(refused);
      return;
    }
    const sample = sampleRows(KAIYUAN).find(([table]) => table === taken.table)?.[1];
    const unique = { code: `X${taken.n}`, number: 100 + taken.n, month: taken.n + 5 };
    const own = Object.entries(unique).filter(([key]) => sample && key in sample);
    const row = { ...sample, ...Object.fromEntries(own), id };
    await db.attempt(() => db.insert(taken.table, row)).catch(refused);
  }

  it("stay equal to a recount, whatever happens", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.boolean(), async (steps, undone) => {
        await database
          .transaction(county(KAIYUAN), act(), async (db) => {
            for (const taken of steps) await take(db, taken);
            if (undone) throw new Error("undone");
          })
          .catch((error: unknown) => {
            if (!undone) throw error;
          });
        await database.read(county(KAIYUAN), TODAY, async (db) => {
          expect(await kept(db)).toEqual(await recounted(db, KAIYUAN));
        });
      }),
      { numRuns: 40 },
    );
  });

  it("are counted per region and seen from above by their sum", async () => {
    await database.read({ kind: "oversight", prefix: "43" }, TODAY, async (db) => {
      const rows = await db.query<{ metric: string; year: number; key: string; value: number }>(
        "select metric, year, key, value from region_figure order by metric",
      );
      expect(rows).toEqual([
        { metric: "findings", year: 2022, key: "found", value: 1 },
        { metric: "inspections", year: 2022, key: "planned", value: 1 },
        { metric: "inspectors", year: 0, key: "assignedInspector:active", value: 1 },
        { metric: "institutions", year: 0, key: "primary:open", value: 1 },
        { metric: "monthlyReports", year: 2022, key: "draft", value: 1 },
        { metric: "notices", year: 2022, key: "", value: 1 },
        { metric: "questionnaires", year: 2022, key: "", value: 12 },
        { metric: "rectificationReports", year: 2022, key: "", value: 1 },
      ]);
    });
  });

  it("take many rows of one statement at once, without a deadlock between writers", async () => {
    const insert = (from: number) =>
      `insert into institution (region, id, code, name, kind, ownership, township)
       select '${YUANJIANG}', '${YUANJIANG}-bulk' || n, 'B' || n, '校' || n,
         (array['primary', 'kindergarten', 'nineYear'])[n % 3 + 1], 'public', 'x'
       from generate_series(${from}, ${from + 99}) n`;
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        database.transaction(county(YUANJIANG), act(), async (db) => {
          await db.query(insert(n * 100));
          await db.query("update institution set status = 'closed' where code like $1", [`B${n}%`]);
        }),
      ),
    );
    await database.read(county(YUANJIANG), TODAY, async (db) => {
      expect(await kept(db)).toEqual(await recounted(db, YUANJIANG));
    });
  });
});
