import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { loose } from "../testing/bad-input.ts";
import { failure, PASSWORD, testWorld, type World } from "../testing/index.ts";
import { LOCK_MS, SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from "./session/rules.ts";

let world: World;
let admin: Caller;
beforeAll(async () => {
  world = await testWorld();
  admin = await world.as("administrator", "211282");
});
afterAll(() => world.close());

let count = 0;
async function account(change: Record<string, unknown> = {}) {
  count += 1;
  const input = { userName: `user${count}`, name: "某人", roles: ["officer"], password: PASSWORD };
  const made = await loose(admin, "user").create({ ...input, status: "active", ...change });
  return { ...made, userName: made.userName as string };
}

function trySignIn(userName: string, password: string, region = "211282") {
  return failure(world.stranger().session.signIn({ region, userName, password }));
}

async function actionsOf(entityId: string): Promise<string[]> {
  const { rows } = await admin.audit.list({
    filters: [{ field: "entityId", op: "eq", value: entityId }],
    sort: [{ field: "seq", order: "asc" }],
  });
  return rows.map((entry) => entry.action);
}

describe("signing in", () => {
  test("gives a cookie that says who it is, and keeps only a hash", async () => {
    const cookie = await world.signIn("officer", "211282");
    expect(cookie).toMatch(/^211282\.[\w-]{43}$/);
    const caller = await world.withCookie(cookie);
    expect(await caller.session.current()).toMatchObject({
      user: { userName: "officer", roles: ["officer"], inspectorId: null },
      region: { code: "211282", name: "开原市", level: "county" },
      county: "test-kaiyuan",
      today: "2022-03-15",
      permissions: { "organisation.write": "region" },
    });
    const token = cookie.split(".")[1];
    const stored = await world.platform.database.read(
      { kind: "county", region: "211282" },
      "2022-03-15",
      (db) => db.query<{ tokenHash: string }>(`select token_hash as "tokenHash" from session`),
    );
    expect(stored.map((row) => row.tokenHash)).not.toContain(token);
    expect(stored.every((row) => /^[0-9a-f]{64}$/.test(row.tokenHash))).toBe(true);
  });

  test("nobody and nothing else is a session", async () => {
    const cookie = await world.signIn("officer", "211282");
    const [region, token = ""] = cookie.split(".");
    const forged = [
      undefined,
      "",
      "x",
      `430981.${token}`,
      `${region}.${token.slice(0, -1)}A`,
      `${region}.' or ''='`,
    ];
    for (const bad of forged.filter((value) => value !== cookie)) {
      expect(await (await world.withCookie(bad)).session.current()).toBeNull();
    }
  });

  test("says the same of an unknown name, a wrong password, a wrong region, a disabled account", async () => {
    const disabled = await account({ status: "disabled" });
    const answers = [
      await trySignIn("nobody", PASSWORD),
      await trySignIn("director", "wrong"),
      await trySignIn("director", PASSWORD, "999999"),
      await trySignIn(disabled.userName, PASSWORD),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 401, key: "unauthenticated/credentials" });
  });

  test("takes about the same time to refuse whatever the reason", async () => {
    const { userName } = await account();
    const times: number[] = [];
    for (const name of ["nobody-at-all", userName]) {
      const start = performance.now();
      await trySignIn(name, "wrong");
      times.push(performance.now() - start);
    }
    for (const time of times) expect(time).toBeGreaterThan(195);
  });

  test("hostile input is refused or simply wrong", async () => {
    for (const userName of ["' or 1=1 --", "<b>", "a".repeat(41), "\u0000", "👩🏽‍🏫"]) {
      const failed = await trySignIn(userName, "' or ''='");
      expect([400, 401]).toContain(failed.status);
    }
    const long = { region: "211282", userName: "officer", password: "x".repeat(201) };
    expect(await failure(world.stranger().session.signIn(long), long)).toMatchObject({
      fields: { password: "tooLong" },
    });
  });

  test("the answer comes in the language asked for", async () => {
    const input = { region: "211282", userName: "nobody", password: "x" };
    const failed = await failure(world.stranger().session.signIn(input), input, "en");
    expect(failed.message).toContain("User name or password is wrong");
  });
});

describe("lock-out", () => {
  test("five wrong tries lock a quarter of an hour, the right password too", async () => {
    const { id, userName } = await account();
    for (let i = 0; i < 5; i++) {
      expect((await trySignIn(userName, `wrong ${i}`)).key).toBe("unauthenticated/credentials");
    }
    expect(await trySignIn(userName, PASSWORD)).toMatchObject({
      status: 429,
      key: "tooMany/locked",
      message: expect.stringContaining("15"),
    });
    expect(await admin.user.one({ id })).toMatchObject({ locked: true });
    world.clock.advance(LOCK_MS);
    await expect(world.signIn(userName, "211282")).resolves.toBeTruthy();
    expect(await actionsOf(id)).toEqual([
      "user.create",
      "session.failed",
      "session.failed",
      "session.failed",
      "session.failed",
      "session.locked",
      "session.signIn",
    ]);
  });

  test("names nobody has lock just the same", async () => {
    const keys: string[] = [];
    for (let i = 0; i < 6; i++) keys.push((await trySignIn("ghost", "x")).key);
    expect(keys).toEqual([...Array(5).fill("unauthenticated/credentials"), "tooMany/locked"]);
  });

  test("a success sets the count back; a lock is of one account only", async () => {
    const { userName } = await account();
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4; i++) await trySignIn(userName, "wrong");
      await expect(world.signIn(userName, "211282")).resolves.toBeTruthy();
    }
    await expect(world.signIn("officer", "211282")).resolves.toBeTruthy();
  });

  test("wrong tries sent together are all counted", async () => {
    const { userName } = await account();
    await Promise.all(Array.from({ length: 12 }, () => trySignIn(userName, "wrong")));
    expect((await trySignIn(userName, PASSWORD)).key).toBe("tooMany/locked");
  });

  test("an administrator opens it again", async () => {
    const { id, userName } = await account();
    for (let i = 0; i < 5; i++) await trySignIn(userName, "wrong");
    const { version } = await admin.user.one({ id });
    // The lock did not disturb an editor of the account.
    expect(version).toBe(1);
    expect(await admin.user.unlock({ id, version })).toMatchObject({ locked: false });
    await expect(world.signIn(userName, "211282")).resolves.toBeTruthy();
  });
});

describe("a session ends", () => {
  test("after idleness, but not while it is used", async () => {
    const cookie = await world.signIn("officer", "211282");
    const half = SESSION_IDLE_MS / 2 + 1;
    for (let i = 0; i < 3; i++) {
      world.clock.advance(half);
      expect(await (await world.withCookie(cookie)).session.current()).not.toBeNull();
    }
    world.clock.advance(SESSION_IDLE_MS);
    const caller = await world.withCookie(cookie);
    expect(await caller.session.current()).toBeNull();
    expect(await failure(caller.institution.list({}))).toMatchObject({ status: 401 });
  });

  test("after its time, however much it is used; business time does not count", async () => {
    const cookie = await world.signIn("officer", "211282");
    world.setDay("2030-01-01");
    expect(await (await world.withCookie(cookie)).session.current()).not.toBeNull();
    world.setDay("2022-03-15");
    const step = SESSION_IDLE_MS - 1000;
    for (let at = step; at < SESSION_ABSOLUTE_MS; at += step) {
      world.clock.advance(step);
      expect(await (await world.withCookie(cookie)).session.current()).not.toBeNull();
    }
    world.clock.advance(step);
    expect(await (await world.withCookie(cookie)).session.current()).toBeNull();
  });

  test("by signing out, once and for good", async () => {
    const { id, userName } = await account();
    const cookie = await world.signIn(userName, "211282");
    const caller = await world.withCookie(cookie);
    await caller.session.signOut();
    expect(await (await world.withCookie(cookie)).session.current()).toBeNull();
    await expect(world.stranger().session.signOut()).resolves.toEqual({ done: true });
    expect(await actionsOf(id)).toEqual(["user.create", "session.signIn", "session.signOut"]);
  });

  test.each<[string, Record<string, unknown>]>([
    ["disabling", { status: "disabled" }],
    ["another role", { roles: ["director"] }],
    ["a password set by the administrator", { password: "another one 1" }],
  ])("by %s", async (_, change) => {
    admin = await world.as("administrator", "211282").then(async (caller) => {
      const alive = await caller.session.current();
      return alive ? caller : world.withCookie(await world.signIn("administrator", "211282"));
    });
    const { id, userName } = await account();
    const cookie = await world.signIn(userName, "211282");
    await loose(admin, "user").update({ id, version: 1, name: "改名" });
    expect(await (await world.withCookie(cookie)).session.current()).not.toBeNull();
    await loose(admin, "user").update({ id, version: 2, ...change });
    expect(await (await world.withCookie(cookie)).session.current()).toBeNull();
  });
});

describe("changing one's password", () => {
  test("asks for the present one and ends the other sessions", async () => {
    const { id, userName } = await account();
    const [here, there] = [
      await world.signIn(userName, "211282"),
      await world.signIn(userName, "211282"),
    ];
    const caller = await world.withCookie(here);
    const next = "a brand new one";
    const bad = [
      [{ current: "wrong", next }, { current: "wrongPassword" }],
      [{ current: PASSWORD, next: "short" }, { next: "tooShort" }],
      [{ current: PASSWORD, next: PASSWORD }, { next: "samePassword" }],
      [{ current: "", next }, { current: "required" }],
    ] as const;
    for (const [input, fields] of bad) {
      expect(await failure(caller.session.changePassword(input), input)).toMatchObject({
        status: 400,
        fields,
      });
    }
    await caller.session.changePassword({ current: PASSWORD, next });
    expect(await (await world.withCookie(here)).session.current()).not.toBeNull();
    expect(await (await world.withCookie(there)).session.current()).toBeNull();
    await expect(world.signIn(userName, "211282", next)).resolves.toBeTruthy();
    expect((await trySignIn(userName, PASSWORD)).status).toBe(401);
    expect(await actionsOf(id)).toContain("user.changePassword");
  });

  test("a city's reader may too", async () => {
    const city = await world.withCookie(await world.signIn("cityReader", "2112"));
    await city.session.changePassword({ current: PASSWORD, next: "城市 reader 2" });
    await city.session.changePassword({ current: "城市 reader 2", next: PASSWORD });
  });
});

describe("accounts", () => {
  test("never show a password, in or out", async () => {
    const made = await account();
    const shown = JSON.stringify([made, await admin.user.one({ id: made.id })]);
    expect(shown).not.toMatch(/argon2|password/i);
  });

  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ["no password", { password: undefined }, { password: "required" }],
    ["a short password", { password: "1234567" }, { password: "tooShort" }],
    ["no role", { roles: [] }, { roles: "requiredChoice" }],
    ["an unknown role", { roles: ["officer", "king"] }, { "roles.1": "unknownReference" }],
    ["a role twice", { roles: ["officer", "officer"] }, { "roles.1": "repeated" }],
    ["an unknown person", { inspectorId: "211282-00000000" }, { inspectorId: "unknownReference" }],
    ["a wrong state", { status: "asleep" }, { status: "notChoice" }],
    ["a locked flag", { locked: false }, { _form: "unknownKeys" }],
  ])("%s", async (_, change, fields) => {
    const input = { userName: "bad", name: "某人", roles: ["officer"], password: PASSWORD };
    const sent = { ...input, status: "active", ...change };
    expect(await failure(loose(admin, "user").create(sent), sent)).toMatchObject({
      status: 400,
      fields,
    });
  });

  test("another county's person or unit is unknown", async () => {
    const { inspector: inspectorId, school: institutionId } = world.ids["430981"];
    expect(await failure(account({ inspectorId, institutionId }))).toMatchObject({
      fields: { inspectorId: "unknownReference", institutionId: "unknownReference" },
    });
  });

  test("a user name is given once in a county", async () => {
    expect(await failure(account({ userName: "officer" }))).toMatchObject({
      status: 409,
      fields: { userName: "taken" },
    });
  });

  test("an unknown role of the configuration gives nothing", async () => {
    const { id, userName } = await account();
    await world.platform.database.transaction(
      { kind: "county", region: "211282" },
      {
        action: "test",
        actorId: null,
        actorName: "test",
        requestId: null,
        today: "2022-01-01",
        at: new Date().toISOString(),
      },
      (db) => db.query("update app_user set roles = '{ghost}' where id = $1", [id]),
    );
    const caller = await world.withCookie(await world.signIn(userName, "211282"));
    expect((await caller.session.current())?.permissions).toEqual({});
  });

  test("roles are listed with what they grant", async () => {
    const roles = await (await world.as("head", "430981")).role.list();
    expect(roles.map((role) => role.id)).toEqual([
      "director",
      "officer",
      "inspector",
      "head",
      "cityReader",
      "administrator",
    ]);
  });
});

describe("the last administrator of a region", () => {
  test("is neither disabled, demoted nor removed, by anyone", async () => {
    const caller = await world.withCookie(await world.signIn("administrator", "430981"));
    const page = await caller.user.list({ search: "administrator" });
    const [{ id, version } = { id: "", version: 0 }] = page.rows;
    expect(await failure(caller.user.update({ id, version, status: "disabled" }))).toMatchObject({
      status: 409,
      key: "conflict/lastAdministrator",
      fields: { status: "lastAdministrator" },
    });
    expect(await failure(caller.user.update({ id, version, roles: ["officer"] }))).toMatchObject({
      fields: { roles: "lastAdministrator" },
    });
    expect(await failure(caller.user.remove({ id, version }))).toMatchObject({
      fields: { _form: "lastAdministrator" },
    });
    await expect(caller.user.update({ id, version, name: "管理员" })).resolves.toBeDefined();
  });

  test("two cannot demote each other at the same moment", async () => {
    const caller = await world.withCookie(await world.signIn("administrator", "430981"));
    const other = await caller.user.create({
      userName: "second",
      name: "第二管理员",
      roles: ["administrator"],
      password: PASSWORD,
      status: "active",
    });
    const page = await caller.user.list({ search: "administrator" });
    const first = page.rows.find((row) => row.userName === "administrator");
    if (!first) throw new Error("no first administrator");
    const results = await Promise.allSettled([
      caller.user.update({ id: first.id, version: first.version, status: "disabled" }),
      caller.user.update({ id: other.id, version: 1, status: "disabled" }),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
