import { describe, expect, test } from "vitest";
import { guarded, proceduresOf } from "./_kernel/guarded.ts";
import { open, permitted, router } from "./_kernel/index.ts";
import { baseProcedure } from "./_kernel/trpc.ts";
import { corePermissions } from "./permissions.ts";
import { appRouter } from "./router.ts";

const procedures = proceduresOf(appRouter);

describe("the router denies by default", () => {
  test.each(procedures)("$path says who may call it", ({ meta }) => {
    const ways = [meta.permission, meta.signedIn, meta.open].filter((way) => way !== undefined);
    expect(ways).toHaveLength(1);
  });

  test("what is open to anyone is written down here", () => {
    const openOnes = procedures.filter(({ meta }) => meta.open).map(({ path }) => path);
    expect(openOnes.sort()).toEqual([
      "board.public",
      "draw.public",
      "region.publicList",
      "session.current",
      "session.signIn",
      "session.signOut",
    ]);
  });

  test("every permission is used by some procedure", () => {
    const used = new Set(procedures.map(({ meta }) => meta.permission));
    expect(corePermissions.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("what an office above counties may hold is never asked for by a plain write", () => {
    const oversight = new Set(corePermissions.filter((p) => p.oversight).map((p) => p.id));
    const writes = procedures.filter(
      ({ type, meta }) => type === "mutation" && oversight.has(meta.permission ?? ""),
    );
    // Whose service asks for one of two permissions, and a reader's own subscription; the unit of
    // work refuses oversight there.
    expect(writes.map(({ path }) => path).sort()).toEqual([
      "calendar.end",
      "calendar.renew",
      "inspection.create",
      "inspection.update",
    ]);
  });
});

describe("a router that is not safe does not start", () => {
  const hello = () => "hello";

  test("a procedure that declares nothing, however deep", () => {
    const bad = router({ a: { b: router({ c: baseProcedure.query(hello) }) } });
    expect(() => guarded(bad, corePermissions)).toThrow("a.b.c declares no permission");
  });

  test("a permission nobody declared", () => {
    const bad = router({ x: permitted("weather.make").query(hello) });
    expect(() => guarded(bad, corePermissions)).toThrow("x: unknown permission weather.make");
  });

  test("one that declares starts", () => {
    const good = router({ x: permitted("audit.read").query(hello), y: open("test").query(hello) });
    expect(guarded(good, corePermissions)).toBe(good);
  });

  test("called all the same, it answers with an error", async () => {
    const bad = router({ a: baseProcedure.query(hello) });
    const caller = bad.createCaller({} as never);
    await expect(caller.a()).rejects.toThrow("declares no permission");
  });
});
