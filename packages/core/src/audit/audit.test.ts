import { administer } from "@dudao/database/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { failure, testWorld, type World } from "../testing/index.ts";

let world: World;
let director: Caller;
let officer: Caller;
beforeAll(async () => {
  world = await testWorld();
  director = await world.as("director", "211282");
  officer = await world.as("officer", "211282");
});
afterAll(() => world.close());

async function historyOf(entityId: string) {
  const { rows } = await director.audit.list({
    filters: [{ field: "entityId", op: "eq", value: entityId }],
    sort: [{ field: "seq", order: "asc" }],
  });
  return rows;
}

describe("the audit trail", () => {
  test("tells who did what to a record, with before and after, on the office's day", async () => {
    world.setDay("2022-04-01", "10:30");
    const made = await officer.district.create({ name: "东片", note: "一" });
    await officer.district.update({ id: made.id, version: 1, note: null });
    await officer.district.remove({ id: made.id, version: 2 });
    const history = await historyOf(made.id);
    expect(history.map((entry) => entry.action)).toEqual([
      "district.create",
      "district.update",
      "district.remove",
    ]);
    expect(history[0]).toMatchObject({
      entity: "district",
      actorId: world.ids["211282"].users.officer,
      actorName: "officer",
      at: "2022-04-01T02:30:00.000Z",
      before: null,
      after: { name: "东片", note: "一", version: 1 },
      requestId: expect.stringMatching(/^test-/),
    });
    expect(history[1]).toMatchObject({ before: { note: "一" }, after: { note: null, version: 2 } });
    expect(history[2]).toMatchObject({ after: null });
    expect(history[1]?.previousHash).toBe(history[0]?.hash);
  });

  test("a refused change leaves no entry", async () => {
    const before = (await director.audit.list({})).total;
    const code = "S1";
    const input = { name: "x", kind: "primary", ownership: "public", township: "x" } as const;
    await failure(officer.institution.create({ ...input, code, status: "open" }));
    expect((await director.audit.list({})).total).toBe(before);
  });

  test("never shows a secret", async () => {
    const history = await historyOf(world.ids["211282"].users.officer);
    expect(JSON.stringify(history)).not.toContain("$argon2");
    expect(history[0]?.after).toMatchObject({ passwordHash: "[redacted]" });
  });

  test("keeps to the caller's regions; accounts stay the county's own", async () => {
    const city = await world.as("cityReader", "2112");
    const page = await city.audit.list({ pageSize: 200 });
    expect(page.total).toBeGreaterThan(0);
    expect(new Set(page.rows.map((entry) => entry.region))).toEqual(new Set(["211282"]));
    expect(page.rows.filter((entry) => entry.entity === "user")).toEqual([]);
  });

  test("is whole, and says where it is not", async () => {
    const { total } = await director.audit.list({});
    expect(await director.audit.verify()).toEqual({
      ok: true,
      entries: total,
      firstBroken: null,
      brokenRegion: null,
    });
    await administer(
      world.url,
      `alter table audit_entry disable trigger user;
       set app.region = '211282';
       update audit_entry set actor_name = 'somebody else' where region = '211282' and seq = 3;
       alter table audit_entry enable trigger user`,
    );
    const broken = { ok: false, firstBroken: 3, brokenRegion: "211282" };
    expect(await director.audit.verify()).toMatchObject(broken);
    const city = await world.as("cityReader", "2112");
    expect(await city.audit.verify()).toMatchObject(broken);
    const elsewhere = await world.as("director", "430981");
    expect(await elsewhere.audit.verify()).toMatchObject({ ok: true });
  });
});
