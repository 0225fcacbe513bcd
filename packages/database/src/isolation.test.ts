import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./database.ts";
import { ruleBreakers } from "./testing/catalogue.ts";
import { administer, createTestDatabase, type TestDatabase } from "./testing/index.ts";
import { probeIsolation } from "./testing/probe.ts";
import { act, county, KAIYUAN, setUpRegions, TODAY, YUANJIANG } from "./testing/regions.ts";
import { insertSamples, sampleRows } from "./testing/samples.ts";

async function twoCounties(): Promise<TestDatabase> {
  const scratch = await createTestDatabase();
  await setUpRegions(scratch.url);
  const database = openDatabase({ url: scratch.url });
  for (const region of [KAIYUAN, YUANJIANG]) {
    await database.transaction(county(region), act(), (db) => insertSamples(db, region));
  }
  await database.close();
  return scratch;
}

describe("isolation of counties", () => {
  let scratch: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    scratch = await twoCounties();
    database = openDatabase({ url: scratch.url });
  });
  afterAll(async () => {
    await database.close();
    await scratch.drop();
  });

  it("is built into every table of the catalogue", async () => {
    expect(await ruleBreakers(scratch.url)).toEqual([]);
  });

  it("lets no row of another region be read, counted, written or referred to", async () => {
    expect(await probeIsolation(scratch.url, KAIYUAN, YUANJIANG)).toEqual([]);
    expect(await probeIsolation(scratch.url, YUANJIANG, KAIYUAN)).toEqual([]);
  });

  it("shows an office above counties what lies under its code, and nothing of accounts", async () => {
    const regions = (prefix: string) =>
      database.read({ kind: "oversight", prefix }, TODAY, (db) =>
        db.query<{ region: string }>("select distinct region from institution order by 1"),
      );
    expect(await regions("2112")).toEqual([{ region: KAIYUAN }]);
    expect(await regions("43")).toEqual([{ region: YUANJIANG }]);
    expect(await regions("22")).toEqual([]);
    await expect(
      database.read({ kind: "oversight", prefix: "2112" }, TODAY, (db) =>
        db.query("select * from app_user"),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it("lets everyone read the list of regions and nobody at work write it", async () => {
    const codes = await database.read(county(KAIYUAN), TODAY, (db) =>
      db.query<{ region: string }>("select region from region order by region"),
    );
    expect(codes.map((row) => row.region)).toEqual(["2112", KAIYUAN, YUANJIANG]);
    await expect(
      database.transaction(county(KAIYUAN), act(), (db) =>
        db.query("update region set name = 'x'"),
      ),
    ).rejects.toThrow(/permission denied/);
  });
});

// The checks above are worth something only if they notice what is missing.
describe("the checks go red", () => {
  let scratch: TestDatabase;
  beforeAll(async () => {
    scratch = await twoCounties();
  });
  afterAll(() => scratch.drop());

  it("when a table breaks the rules", async () => {
    await administer(
      scratch.url,
      "create table memo (id text primary key, region text, text text unique)",
      "create index on institution (name)",
    );
    const found = await ruleBreakers(scratch.url);
    expect(found).toEqual(
      expect.arrayContaining([
        "memo: row-level security is off",
        "memo: row-level security is not forced",
        "memo: policies ",
        "memo_pkey: region does not lead",
        "memo_text_key: does not name its field",
        "institution_name_idx: region does not lead",
      ]),
    );
    await administer(scratch.url, "drop table memo", "drop index institution_name_idx");
  });

  it("when row-level security is off", async () => {
    await administer(
      scratch.url,
      "alter table institution disable row level security",
      "alter table session disable row level security",
      "alter table region_figure disable row level security",
    );
    const leaks = await probeIsolation(scratch.url, KAIYUAN, YUANJIANG);
    expect(leaks).toEqual(
      expect.arrayContaining([
        "institution: read",
        "institution: read from above",
        expect.stringMatching(/^institution: counted 2 for 1/),
        "session: read",
        "session: update",
        "session: delete",
        "region_figure: read",
      ]),
    );
  });

  it("when the policies are dropped from every table", async () => {
    await administer(
      scratch.url,
      `do $$ declare p record; begin
         for p in select * from pg_policies where schemaname = 'public' loop
           execute format('drop policy %I on %I', p.policyname, p.tablename);
           execute format('alter table %I no force row level security', p.tablename);
           execute format('alter table %I disable row level security', p.tablename);
         end loop;
       end $$`,
    );
    const leaks = await probeIsolation(scratch.url, KAIYUAN, YUANJIANG);
    const tables = leaks.filter((leak) => leak.endsWith(": read"));
    // The tables with a sample, and the three that triggers write.
    expect(tables).toHaveLength(sampleRows(KAIYUAN).length + 3);
  });
});
