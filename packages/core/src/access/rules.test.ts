import { expect, test } from "vitest";
import { coreRoles } from "./permissions.ts";
import * as rules from "./rules.ts";

const roles = new Map(coreRoles.map((role) => [role.id, role]));

test("only the administrator manages accounts, and only while active", () => {
  expect(rules.administratorRoles(roles)).toEqual(["administrator"]);
  const standing = { roles: ["officer", "administrator"], status: "active" as const };
  expect(rules.administers(roles, standing)).toBe(true);
  expect(rules.administers(roles, { ...standing, status: "disabled" })).toBe(false);
  expect(rules.administers(roles, { ...standing, roles: ["director"] })).toBe(false);
});

test("roles are named once and exist", () => {
  expect(rules.roleErrors(roles, ["officer", "king", "officer"])).toEqual({
    "roles.1": { key: "unknownReference" },
    "roles.2": { key: "repeated" },
  });
});

test("what ends the sessions of an account", () => {
  const current = { roles: ["officer", "inspector"], status: "active" as const };
  expect(rules.endsSessions({ roles: ["inspector", "officer"] }, current)).toBe(false);
  expect(rules.endsSessions({ roles: ["inspector"] }, current)).toBe(true);
  expect(rules.endsSessions({ status: "disabled" }, current)).toBe(true);
  expect(rules.endsSessions({ password: "a new one!" }, current)).toBe(true);
  expect(rules.endsSessions({}, current)).toBe(false);
});
