import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { columnsOf } from "./columns.ts";
import { type Database, type Db, openDatabase } from "./database.ts";
import { registerRegions } from "./owner.ts";
import { createTestDatabase, type TestDatabase } from "./testing/index.ts";
import { act, county, TODAY } from "./testing/regions.ts";
import { idIn, insertSamples, sampleRows } from "./testing/samples.ts";

type Entry = {
  seq: number;
  action: string;
  entity: string;
  entityId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

const tableOf = (entity: string) => entity.replace(/[A-Z]/g, (x) => `_${x.toLowerCase()}`);

describe("the audit", () => {
  let scratch: TestDatabase;
  let database: Database;
  let region: string;
  const change = <T>(work: (db: Db) => Promise<T>, action?: string) =>
    database.transaction(county(region), act(action), work);
  const entries = () =>
    database.read(county(region), TODAY, (db) =>
      db.query<Entry>(
        `select seq, action, entity, entity_id as "entityId", before, after
         from audit_entry order by seq`,
      ),
    );
  const verify = async () => {
    const [row] = await database.read(county(region), TODAY, (db) =>
      db.query<{ broken: number | null }>("select audit_verify($1) as broken", [region]),
    );
    return row?.broken;
  };
  /** Somebody with the owner's rights and bad intentions. */
  async function asOwner(...statements: string[]) {
    const client = new pg.Client({ connectionString: scratch.url });
    await client.connect();
    try {
      await client.query(`select set_config('app.region', $1, false)`, [region]);
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }

  beforeAll(async () => {
    scratch = await createTestDatabase();
    database = openDatabase({ url: scratch.url });
  });
  afterAll(async () => {
    await database.close();
    await scratch.drop();
  });
  // A region of its own for each test: a chain cannot be emptied.
  let last = 110_100;
  beforeEach(async () => {
    last += 1;
    region = String(last);
    await registerRegions(scratch.url, [{ code: region, name: "测试区", level: "county" }]);
  });

  it("keeps each change with who, what, before and after", async () => {
    const id = idIn(region, "district");
    await change((db) => db.insert("district", { id, name: "第一责任区" }), "district.create");
    await change((db) => db.update("district", id, 1, { name: "城区责任区" }), "district.update");
    await change((db) => db.remove("district", id, 2), "district.remove");
    const found = await entries();
    expect(found.map(({ action, entity, entityId }) => [action, entity, entityId])).toEqual([
      ["district.create", "district", id],
      ["district.update", "district", id],
      ["district.remove", "district", id],
    ]);
    expect(found[0]).toMatchObject({ before: null, after: { name: "第一责任区", version: 1 } });
    expect(found[1]).toMatchObject({
      before: { name: "第一责任区" },
      after: { name: "城区责任区", updatedAt: "2022-11-15T09:30:00.000Z" },
    });
    expect(found[2]).toMatchObject({ before: { name: "城区责任区" }, after: null });
    const [row] = await database.read(county(region), TODAY, (db) =>
      db.query("select at, actor_name, request_id, id from audit_entry where seq = 1"),
    );
    expect(row).toEqual({
      at: "2022-11-15T09:30:00.000Z",
      actor_name: "王测试",
      request_id: "r-1",
      id: `${region}-000000000001`,
    });
  });

  it("covers every table people write, under the names of the API", async () => {
    await change((db) => insertSamples(db, region));
    const audited = new Set((await entries()).map((entry) => entry.entity));
    const silent = new Set(["session", "counter", "inspector_photo", "draw_seed"]);
    const expected = sampleRows(region)
      .map(([table]) => table)
      .filter((table) => !silent.has(table))
      .map((table) => (table === "app_user" ? "user" : table))
      .map((table) => table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
    expect([...audited].sort()).toEqual(expected.sort());
    expect(await verify()).toBeNull();
  });

  it("keeps every column of a record, also of tables that a later migration widens", async () => {
    await change((db) => insertSamples(db, region));
    for (const { entity, after } of await entries()) {
      const table = entity === "user" ? "app_user" : tableOf(entity);
      const kept = [...columnsOf(table).keys()].filter((key) => key !== "searchText");
      expect(Object.keys(after ?? {}).sort(), entity).toEqual(kept.sort());
    }
  });

  it("keeps no secret, and says when one changed", async () => {
    const id = idIn(region, "user");
    await change((db) => insertSamples(db, region));
    await change((db) => db.update("app_user", id, 1, { passwordHash: "another-hash" }));
    const all = JSON.stringify(await entries());
    expect(all).not.toContain("secret-hash");
    expect(all).not.toContain("another-hash");
    expect((await entries()).at(-1)).toMatchObject({
      before: { passwordHash: "[redacted]" },
      after: { passwordHash: "[changed]" },
    });
  });

  it("takes no note of a change that changes nothing", async () => {
    const id = idIn(region, "district");
    await change((db) => db.insert("district", { id, name: "一" }));
    await change((db) => db.update("district", id, 1, { name: "一" }));
    expect(await entries()).toHaveLength(1);
  });

  it("goes with its transaction", async () => {
    const undone = change(async (db) => {
      await db.insert("district", { id: idIn(region, "d"), name: "一" });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await entries()).toEqual([]);
  });

  it("refuses a change without an actor, and one outside the region at work", async () => {
    await expect(
      database.transaction(county(region), { ...act(), actorName: "" }, (db) =>
        db.insert("district", { id: idIn(region, "d"), name: "一" }),
      ),
    ).rejects.toThrow(/needs an actor/);
    await expect(
      asOwner(`insert into district (region, id, name) values ('${region}', '${region}-x', 'x')`),
    ).rejects.toThrow(/needs an actor/);
    await expect(
      asOwner(
        "select set_config('app.actor_name', 'x', false), set_config('app.action', 'x', false)",
        `insert into district (region, id, name) values ('110100', '110100-x', 'x')`,
      ),
    ).rejects.toThrow(/outside the region at work|row-level security/);
  });

  it("cannot be written, changed or emptied by anybody", async () => {
    await change((db) => insertSamples(db, region));
    for (const statement of [
      "update audit_entry set actor_name = 'x'",
      "delete from audit_entry",
      "truncate audit_entry",
      "update audit_head set seq = 0",
      `insert into audit_entry (region, seq, at, actor_name, action, entity, entity_id, previous_hash, hash)
       values ('${region}', 999, now(), 'x', 'x', 'x', 'x', '', '')`,
    ]) {
      await expect(change((db) => db.query(statement))).rejects.toThrow(/permission denied/);
    }
    for (const statement of [
      "update audit_entry set actor_name = 'x'",
      "delete from audit_entry",
      "truncate audit_entry",
    ]) {
      await expect(asOwner(statement)).rejects.toThrow(/never changed or deleted/);
    }
  });

  it("stays whole when many write at once", async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        change(async (db) => {
          await db.insert("district", { id: idIn(region, `d${n}`), name: `区${n}` });
          if (n % 5 === 0) throw new Error("undone");
          await db.update("district", idIn(region, `d${n}`), 1, { note: "x" });
        }).catch(() => {}),
      ),
    );
    const found = await entries();
    expect(found.map((entry) => entry.seq)).toEqual(found.map((_, index) => index + 1));
    expect(found).toHaveLength(96);
    expect(await verify()).toBeNull();
  });

  const tampering: [string, number, string][] = [
    ["an entry reworded", 3, "update audit_entry set actor_name = '别人' where seq = 3"],
    ["an old value", 5, `update audit_entry set before = '{"name": "x"}' where seq = 5`],
    ["a time", 2, "update audit_entry set at = at + interval '1 hour' where seq = 2"],
    ["an entry taken out", 5, "delete from audit_entry where seq = 4"],
    ["the first taken out", 2, "delete from audit_entry where seq = 1"],
    ["the last taken out", 8, "delete from audit_entry where seq = 8"],
    [
      "an entry reworded with its hash made anew",
      4,
      `update audit_entry e set actor_name = 'x' where seq = 3;
       update audit_entry e set hash = audit_hash(e) where seq = 3`,
    ],
    [
      "the last reworded with its hash made anew",
      8,
      `update audit_entry e set actor_name = 'x' where seq = 8;
       update audit_entry e set hash = audit_hash(e) where seq = 8`,
    ],
  ];
  it.each(tampering)("notices tampering: %s", async (_, broken, statement) => {
    await change(async (db) => {
      for (let n = 1; n <= 8; n += 1) {
        await db.insert("district", { id: idIn(region, `d${n}`), name: `区${n}` });
      }
    });
    expect(await verify()).toBeNull();
    // The owner can take the trigger away, and with it the promise that entries stay.
    await asOwner(
      "alter table audit_entry disable trigger user",
      ...statement
        .split(";")
        .map((part) => part.replace("where", `where region = '${region}' and`)),
      "alter table audit_entry enable trigger user",
    );
    expect(await verify()).toBe(broken);
  });
});
