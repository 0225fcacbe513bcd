import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, type Db, openDatabase } from "./database.ts";
import { ConstraintError, InvalidFilterError } from "./errors.ts";
import type { Filter } from "./filter.ts";
import { compileList, type ListQuery } from "./list.ts";
import { createTestDatabase, type TestDatabase } from "./testing/index.ts";
import { act, county, KAIYUAN, setUpRegions, TODAY } from "./testing/regions.ts";
import { defineView } from "./view.ts";

const view = defineView({
  table: "institution",
  from: "institution t left join district d on d.region = t.region and d.id = t.district_id",
  columns: {
    districtName: "d.name",
    inspectionCount: `(select count(*)::int from inspection i
      where i.region = t.region and i.institution_id = t.id)`,
  },
  search: "t.search_text",
  filters: { inDistrict: (value) => ({ text: "t.district_id = $1", params: [value] }) },
});

const names = ["开原一小", "开原二小", "100%学校", "under_score校", "back\\slash校", "Abc学校"];

function query(part: Partial<ListQuery> = {}): ListQuery {
  const sort = [{ field: "code", order: "asc" as const }];
  return { page: 1, pageSize: 20, sort, filters: [], ...part };
}

describe("list", () => {
  let scratch: TestDatabase;
  let database: Database;
  const read = <T>(work: (db: Db) => Promise<T>) => database.read(county(KAIYUAN), TODAY, work);
  const list = (part: Partial<ListQuery> = {}) => read((db) => db.list(view, query(part)));
  const codes = async (part: Partial<ListQuery>) => (await list(part)).rows.map((row) => row.code);
  const filtered = (...filters: Filter[]) => codes({ filters });

  beforeAll(async () => {
    scratch = await createTestDatabase();
    await setUpRegions(scratch.url);
    database = openDatabase({ url: scratch.url });
    await database.transaction(county(KAIYUAN), act(), async (db) => {
      await db.insert("district", { id: `${KAIYUAN}-district1`, name: "第一责任区" });
      for (const [index, name] of names.entries()) {
        await db.insert("institution", {
          id: `${KAIYUAN}-school000${index}`,
          code: `S${index}`,
          name,
          kind: index % 2 ? "primary" : "kindergarten",
          ownership: "public",
          township: "新城街道",
          status: "open",
          districtId: index === 0 ? `${KAIYUAN}-district1` : null,
          studentCount: index === 5 ? null : index * 100,
          searchText: `${name} KY${index}`,
        });
      }
    });
  });
  afterAll(async () => {
    await database.close();
    await scratch.drop();
  });

  it("pages, counts all and never repeats a row", async () => {
    const first = await list({ pageSize: 4 });
    const second = await list({ pageSize: 4, page: 2 });
    expect(first.total).toBe(6);
    expect(second.total).toBe(6);
    const seen = [...first.rows, ...second.rows].map((row) => row.id);
    expect(new Set(seen).size).toBe(6);
    expect(first.rows[0]).toMatchObject({ districtName: "第一责任区", inspectionCount: 0 });
    expect(first.rows[0]).not.toHaveProperty("__total");
    expect(first.rows[0]).not.toHaveProperty("searchText");
  });

  it("says how many there are beyond the last page too", async () => {
    expect(await list({ page: 9 })).toEqual({ rows: [], total: 6 });
  });

  it("takes each operator", async () => {
    expect(await filtered({ field: "kind", op: "eq", value: "primary" })).toEqual([
      "S1",
      "S3",
      "S5",
    ]);
    expect(await filtered({ field: "kind", op: "ne", value: "primary" })).toEqual([
      "S0",
      "S2",
      "S4",
    ]);
    expect(await filtered({ field: "code", op: "in", value: ["S1", "S2", "no"] })).toEqual([
      "S1",
      "S2",
    ]);
    expect(await filtered({ field: "studentCount", op: "gte", value: 300 })).toEqual(["S3", "S4"]);
    expect(await filtered({ field: "studentCount", op: "lte", value: "100" })).toEqual([
      "S0",
      "S1",
    ]);
    expect(await filtered({ field: "studentCount", op: "ne", value: 0 })).toContain("S5");
    expect(await filtered({ field: "districtId", op: "isNull", value: false })).toEqual(["S0"]);
    expect(await filtered({ field: "districtId", op: "isNull", value: true })).toHaveLength(5);
    expect(await filtered({ field: "districtName", op: "contains", value: "责任" })).toEqual([
      "S0",
    ]);
    expect(await filtered({ field: "inspectionCount", op: "gte", value: 1 })).toEqual([]);
    expect(
      await filtered({ field: "inDistrict", op: "eq", value: `${KAIYUAN}-district1` }),
    ).toEqual(["S0"]);
  });

  it("matches %, _ and \\ as themselves, letters in any case, and each word", async () => {
    expect(await codes({ search: "%" })).toEqual(["S2"]);
    expect(await codes({ search: "_" })).toEqual(["S3"]);
    expect(await codes({ search: "\\" })).toEqual(["S4"]);
    expect(await codes({ search: "ABC" })).toEqual(["S5"]);
    expect(await codes({ search: "ky1" })).toEqual(["S1"]);
    expect(await codes({ search: "开原 二" })).toEqual(["S1"]);
    expect(await codes({ search: "'; drop table institution; --" })).toEqual([]);
  });

  it("sorts by joined and computed fields, nothing last", async () => {
    const bySize = [{ field: "studentCount", order: "desc" as const }];
    expect(await codes({ sort: bySize })).toEqual(["S4", "S3", "S2", "S1", "S0", "S5"]);
    const byDistrict = [{ field: "districtName", order: "desc" as const }];
    expect((await codes({ sort: byDistrict }))[0]).toBe("S0");
  });

  it.each([
    ["studentCount", "eq", "many"],
    ["studentCount", "gte", 1.5],
    ["studentCount", "eq", 3e12],
    ["createdAt", "gte", "yesterday"],
    ["name", "eq", "a\0b"],
    ["name", "eq", true],
    ["inspectionCount", "eq", "many"],
    ["unheardOf", "eq", 1],
    ["code", "in", "S1"],
  ] as const)("refuses a filter of the wrong kind: %s %s %j", async (field, op, value) => {
    await expect(filtered({ field, op, value })).rejects.toBeInstanceOf(InvalidFilterError);
  });

  it("takes a day for the whole of it when it is compared with a moment", async () => {
    // 09:30 UTC on the 15th is 17:30 on the 15th in China.
    expect(await filtered({ field: "createdAt", op: "lte", value: "2022-11-15" })).toHaveLength(6);
    expect(await filtered({ field: "createdAt", op: "lte", value: "2022-11-14" })).toHaveLength(0);
    expect(await filtered({ field: "createdAt", op: "gte", value: "2022-11-15" })).toHaveLength(6);
  });

  it("joins after the page is cut unless a joined field decides", () => {
    const cut = (part: Partial<ListQuery>) => compileList(view, query(part)).page.text;
    expect(cut({})).toMatch(/from \(select t\.\* from institution t/);
    expect(cut({ sort: [{ field: "districtName", order: "asc" }] })).not.toMatch(/select t\.\*/);
    expect(cut({ filters: [{ field: "districtName", op: "eq", value: "x" }] })).not.toMatch(
      /select t\.\*/,
    );
  });

  it("reads one and many", async () => {
    const ids = [`${KAIYUAN}-school0003`, `${KAIYUAN}-nowhere00`, `${KAIYUAN}-school0001`];
    const rows = await read((db) => db.many(view, ids));
    expect(rows.map((row) => row.code)).toEqual(["S3", "S1"]);
    expect(await read((db) => db.one(view, `${KAIYUAN}-nowhere00`))).toBeUndefined();
  });

  it("writes by version and says which field a refusal is about", async () => {
    const id = `${KAIYUAN}-school0001`;
    const change = (work: (db: Db) => Promise<unknown>) =>
      database.transaction(county(KAIYUAN), act(), work);
    expect(await change((db) => db.update("institution", id, 7, { name: "x" }))).toBe(false);
    expect(await change((db) => db.update("institution", id, 1, { note: "已更新" }))).toBe(true);
    const row = await read((db) => db.one(view, id));
    expect(row).toMatchObject({ note: "已更新", version: 2 });
    const refused = await change((db) => db.update("institution", id, 2, { code: "S0" })).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(ConstraintError);
    expect(refused).toMatchObject({ kind: "unique", fields: ["code"], table: "institution" });
    await expect(
      change((db) => db.update("institution", id, 2, { status: "burnt" })),
    ).rejects.toMatchObject({ kind: "check", fields: ["status"] });
    await expect(
      change((db) => db.update("institution", id, 2, { name: null })),
    ).rejects.toMatchObject({ kind: "notNull", fields: ["name"] });
    await expect(
      change((db) => db.remove("district", `${KAIYUAN}-district1`, 1)),
    ).rejects.toMatchObject({ kind: "foreignKey", table: "institution" });
  });
});
