import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, type Db, openDatabase } from "./database.ts";
import { DatabaseUnavailableError, InvalidValueError, ScopeError } from "./errors.ts";
import type { DbScope } from "./scope.ts";
import { createTestDatabase, type TestDatabase } from "./testing/index.ts";
import { act, county, KAIYUAN, setUpRegions, TODAY, YUANJIANG } from "./testing/regions.ts";
import { idIn, insertSamples } from "./testing/samples.ts";

const district = (region: string, name: string) => ({ id: idIn(region, name), name });

describe("the scoped pool", () => {
  let scratch: TestDatabase;
  let database: Database;
  const change = <T>(work: (db: Db) => Promise<T>) =>
    database.transaction(county(KAIYUAN), act(), work);
  const districts = (region = KAIYUAN) =>
    database.read(county(region), TODAY, (db) =>
      db.query<{ name: string }>("select name from district order by name"),
    );

  beforeAll(async () => {
    scratch = await createTestDatabase();
    await setUpRegions(scratch.url);
    database = openDatabase({ url: scratch.url, max: 4 });
    for (const region of [KAIYUAN, YUANJIANG]) {
      await database.transaction(county(region), act(), (db) => insertSamples(db, region));
    }
  });
  afterAll(async () => {
    await database.close();
    await scratch.drop();
  });

  it("never carries a scope from one request into another", async () => {
    const scopes: DbScope[] = [
      county(KAIYUAN),
      county(YUANJIANG),
      { kind: "oversight", prefix: "43" },
      { kind: "oversight", prefix: "2112" },
    ];
    const expected = [KAIYUAN, YUANJIANG, YUANJIANG, KAIYUAN];
    const regionSeen = async (db: Db, n: number) => {
      if (n % 3 === 0) {
        const found = await db.prisma.institution.findMany({ select: { region: true } });
        return found.map((row) => row.region).join();
      }
      const rows = await db.query<{ region: string }>("select region from institution");
      return rows.map((row) => row.region).join();
    };
    const requests = Array.from({ length: 2_000 }, async (_, n) => {
      const which = (n * 7) % 4;
      const scope = scopes[which] as DbScope;
      if (n % 10 === 1 && scope.kind === "county") {
        return [await database.transaction(scope, act(), (db) => regionSeen(db, n)), which];
      }
      if (n % 25 === 2) {
        // One that fails must leave nothing behind either.
        await database.read(scope, TODAY, (db) => db.query("select 1 / 0")).catch(() => {});
      }
      return [await database.read(scope, TODAY, (db) => regionSeen(db, n)), which];
    });
    for (const [seen, which] of await Promise.all(requests)) {
      expect(seen).toBe(expected[Number(which)]);
    }
  });

  it("refuses work without a scope", async () => {
    const none = undefined as unknown as DbScope;
    const nothing = async () => {};
    await expect(database.read(none, TODAY, nothing)).rejects.toThrow(/needs a scope/);
    await expect(database.read({ kind: "oversight", prefix: "" }, TODAY, nothing)).rejects.toThrow(
      /needs a scope/,
    );
    await expect(
      database.read({ kind: "county", region: "211282' or true" }, TODAY, nothing),
    ).rejects.toThrow(/needs a scope/);
    const above = { kind: "oversight", prefix: "43" } as unknown as ReturnType<typeof county>;
    await expect(database.transaction(above, act(), nothing)).rejects.toThrow(/writes nothing/);
  });

  it("refuses a connection or Prisma kept beyond its work", async () => {
    let kept: Db | undefined;
    const late = await database.read(county(KAIYUAN), TODAY, async (db) => {
      kept = db;
      // A Prisma promise does nothing until it is awaited.
      return { promise: db.prisma.institution.findMany() };
    });
    await expect(late.promise).rejects.toThrow(/outside the work/);
    await expect(kept?.query("select 1")).rejects.toBeInstanceOf(ScopeError);
    await expect(kept?.prisma.institution.count()).rejects.toThrow(/outside the work/);
  });

  it("refuses a region that is not set up", async () => {
    await expect(
      database.transaction(county("999999"), act(), async () => {}),
    ).rejects.toBeInstanceOf(ScopeError);
  });

  it("does not write outside a transaction", async () => {
    await expect(
      database.read(county(KAIYUAN), TODAY, (db) => db.insert("district", district(KAIYUAN, "r"))),
    ).rejects.toThrow(/read-only/);
    // Nor with the very first statement of a connection, which sets the scope in passing.
    const fresh = openDatabase({ url: scratch.url, max: 1 });
    const write = "update district set note = 'x'";
    await expect(fresh.read(county(KAIYUAN), TODAY, (db) => db.query(write))).rejects.toThrow(
      /read-only/,
    );
    await fresh.close();
  });

  it("keeps the scope of work whose first statements failed", async () => {
    const single = openDatabase({ url: scratch.url, max: 1 });
    const region = "select min(region) || max(region) as region from institution";
    await single.read(county(YUANJIANG), TODAY, (db) => db.query(region));
    const [row] = await single.read(county(KAIYUAN), TODAY, async (db) => {
      await db.query("select 1 / 0").catch(() => {});
      await db.query("select no such thing").catch(() => {});
      return db.query<{ region: string }>(region);
    });
    expect(row?.region).toBe(KAIYUAN + KAIYUAN);
    await single.close();
  });

  it("lets work of one scope that begins together share a connection, and no other work", async () => {
    const process = (db: Db) => db.query<{ pid: number }>("select pg_backend_pid() as pid");
    const [a, b, c, d] = await Promise.all([
      database.read(county(KAIYUAN), TODAY, process),
      database.read(county(KAIYUAN), TODAY, process),
      database.read(county(YUANJIANG), TODAY, process),
      change(process),
    ]);
    expect(b).toEqual(a);
    expect(c).not.toEqual(a);
    expect(d).not.toEqual(a);
    const fails = (db: Db) => db.query("select 1 / 0");
    const [failed, stands] = await Promise.allSettled([
      database.read(county(KAIYUAN), TODAY, fails),
      database.read(county(KAIYUAN), TODAY, (db) => db.query("select region from institution")),
    ]);
    expect(failed).toMatchObject({ status: "rejected" });
    expect(stands).toMatchObject({ status: "fulfilled", value: [{ region: KAIYUAN }] });
  });

  it("sends statements issued together in one message; what fails ends a transaction, no reading", async () => {
    const names = ["a1", "a2", "a3"];
    await change((db) =>
      Promise.all(names.map((name) => db.insert("district", district(KAIYUAN, name)))),
    );
    const outcome = await database.read(county(KAIYUAN), TODAY, (db) =>
      Promise.allSettled([
        db.query("select name from district where name = 'a1'"),
        db.query("select 2 / 0"),
        db.query("select name from district where name = $1", ["a2"]),
      ]),
    );
    expect(outcome).toMatchObject([
      { status: "fulfilled", value: [{ name: "a1" }] },
      { status: "rejected", reason: { name: "InvalidValueError" } },
      { status: "fulfilled", value: [{ name: "a2" }] },
    ]);
    const lost = change((db) =>
      Promise.all([
        db.insert("district", district(KAIYUAN, "a4")),
        db.query("select 1 / 0"),
        db.insert("district", district(KAIYUAN, "a5")),
      ]),
    );
    await expect(lost).rejects.toBeInstanceOf(InvalidValueError);
    expect((await districts()).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    expect((await districts()).map(({ name }) => name)).not.toContain("a4");
  });

  it("undoes everything when the work throws, SQL and Prisma alike", async () => {
    const before = await districts();
    const failing = change(async (db) => {
      await db.insert("district", district(KAIYUAN, "one"));
      await db.prisma.district.create({
        data: { region: KAIYUAN, ...district(KAIYUAN, "two") },
      });
      expect(await db.prisma.district.count()).toBe(before.length + 2);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await districts()).toEqual(before);
  });

  it("turns a transaction of Prisma into a savepoint of ours", async () => {
    const create = (db: Db, name: string) =>
      db.prisma.district.create({ data: { region: KAIYUAN, ...district(KAIYUAN, name) } });
    await change(async (db) => {
      await db.insert("district", district(KAIYUAN, "kept1"));
      await db.prisma.$transaction([create(db, "kept2"), create(db, "kept3")]);
      await expect(
        db.prisma.$transaction(async (tx) => {
          await tx.district.create({ data: { region: KAIYUAN, ...district(KAIYUAN, "gone") } });
          throw new Error("inner");
        }),
      ).rejects.toThrow("inner");
      expect(await db.query("select 1 from district where name like 'kept%'")).toHaveLength(3);
    });
    const names = (await districts()).map((row) => row.name);
    expect(names).toEqual(expect.arrayContaining(["kept1", "kept2", "kept3"]));
    expect(names).not.toContain("gone");
    await expect(
      change(async (db) => {
        await db.prisma.$transaction([create(db, "outer")]);
        throw new Error("outer");
      }),
    ).rejects.toThrow("outer");
    expect((await districts()).map((row) => row.name)).not.toContain("outer");
  });

  it("does not call a transaction done that PostgreSQL gave up", async () => {
    const swallowed = change(async (db) => {
      await db.insert("district", district(KAIYUAN, "lost"));
      await db.query("select 1 / 0").catch(() => {});
    });
    await expect(swallowed).rejects.toThrow(/had failed/);
  });

  it("lets part of the work fail on purpose", async () => {
    await change(async (db) => {
      const twice = () => db.insert("district", district(KAIYUAN, "twice"));
      await db.attempt(twice);
      await expect(db.attempt(twice)).rejects.toMatchObject({ kind: "unique", fields: ["id"] });
      await db.insert("district", district(KAIYUAN, "after"));
    });
    expect((await districts()).map((row) => row.name)).toEqual(
      expect.arrayContaining(["twice", "after"]),
    );
  });

  it("runs statements of one work in turn, also when they are not awaited one by one", async () => {
    const numbers = await database.read(county(KAIYUAN), TODAY, (db) =>
      Promise.all([1, 2, 3].map((n) => db.query<{ n: number }>("select $1::int as n", [n]))),
    );
    expect(numbers.flat().map((row) => row.n)).toEqual([1, 2, 3]);
  });

  it("speaks in days, moments, numbers and exact decimals", async () => {
    const [row] = await database.read(county(KAIYUAN), TODAY, (db) =>
      db.query(
        `select date '2022-02-28' as day, timestamptz '2022-02-28 23:30+08' as moment,
                12345678901::int8 as big, 0.10::numeric as exact,
                current_setting('app.today')::date as today`,
      ),
    );
    expect(row).toEqual({
      day: "2022-02-28",
      moment: "2022-02-28T15:30:00.000Z",
      big: 12345678901,
      exact: "0.10",
      today: TODAY,
    });
  });

  it("says plainly that a value does not fit", async () => {
    await expect(
      change((db) =>
        db.insert("annual_plan", { id: idIn(KAIYUAN, "x"), year: "soon", title: "x" }),
      ),
    ).rejects.toBeInstanceOf(InvalidValueError);
  });

  it("replaces a connection that was cut, and says so while it is", async () => {
    const own = openDatabase({ url: scratch.url, max: 1 });
    const owner = new pg.Client({ connectionString: scratch.url });
    await owner.connect();
    const cut = own.read(county(KAIYUAN), TODAY, async (db) => {
      const [row] = await db.query<{ pid: number }>("select pg_backend_pid() as pid");
      await owner.query("select pg_terminate_backend($1)", [row?.pid]);
      await db.query("select pg_sleep(1)");
    });
    await expect(cut).rejects.toBeInstanceOf(DatabaseUnavailableError);
    await expect(own.ping()).resolves.toBeUndefined();
    await owner.end();
    await own.close();
  });

  it.each([
    ["nobody listens", (url: URL) => Object.assign(url, { port: "1" }), /^ECONNREFUSED$/],
    ["there is no such user", (url: URL) => Object.assign(url, { username: "no" }), /^28/],
    ["there is no such database", (url: URL) => Object.assign(url, { pathname: "/no" }), /^3D000$/],
  ])("says clearly when %s", async (_, spoil, code) => {
    const away = openDatabase({ url: spoil(new URL(scratch.url)).href });
    const error = await away.ping().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DatabaseUnavailableError);
    expect((error as DatabaseUnavailableError).code).toMatch(code);
    expect((error as Error).message).not.toContain("\n");
    // Work that goes on after the first refusal is refused again and does not wait for ever.
    const twice = away.read(county(KAIYUAN), TODAY, async (db) => {
      await db.query("select 1").catch(() => {});
      await db.query("select 1");
    });
    await expect(twice).rejects.toBeInstanceOf(DatabaseUnavailableError);
    await away.close();
  });
});
