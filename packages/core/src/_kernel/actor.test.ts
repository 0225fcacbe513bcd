import { describe, expect, test } from "vitest";
import type { Role } from "../access/model.ts";
import { type Actor, grantsOf, may, reachOf } from "./actor.ts";
import { DomainError } from "./errors.ts";

const title = { zh: "测试", en: "Test" };
const permissions = new Map([
  ["unit.read", { id: "unit.read", title, oversight: true }],
  ["unit.write", { id: "unit.write", title }],
]);
const roles = new Map<string, Role>([
  ["own", { id: "own", title, grants: { "unit.read": "own", "unit.write": "own" } }],
  ["all", { id: "all", title, grants: { "unit.read": "region" } }],
  ["odd", { id: "odd", title, grants: { "weather.make": "region" } }],
]);
const config = { permissions, roles };

describe("what roles grant together", () => {
  test("the wider reach wins, in either order", () => {
    const both = { "unit.read": "region", "unit.write": "own" };
    expect(grantsOf(["own", "all"], config, false)).toEqual(both);
    expect(grantsOf(["all", "own"], config, false)).toEqual(both);
  });

  test("an office above counties keeps only what is marked for it", () => {
    expect(grantsOf(["own", "all"], config, true)).toEqual({ "unit.read": "region" });
  });

  test("unknown roles and undeclared permissions give nothing", () => {
    expect(grantsOf(["ghost", "odd"], config, false)).toEqual({});
  });
});

test("what is not held is not held, whatever its name", () => {
  const actor = { permissions: { "unit.read": "own" } } as unknown as Actor;
  expect(may(actor, "unit.read")).toBe(true);
  expect(reachOf(actor, "unit.read")).toBe("own");
  for (const name of ["unit.write", "toString", "__proto__", "constructor"]) {
    expect(may(actor, name)).toBe(false);
    expect(() => reachOf(actor, name)).toThrow(DomainError);
  }
});
