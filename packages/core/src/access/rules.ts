import type { FieldError } from "../_kernel/errors.ts";
import type { Role, User } from "./model.ts";

type Roles = ReadonlyMap<string, Role>;
type Standing = Pick<User, "roles" | "status">;

/** The roles that may manage accounts: each region keeps one active holder of one of them. */
export function administratorRoles(roles: Roles): string[] {
  return [...roles.values()]
    .filter((role) => role.grants["access.manage"] === "region")
    .map((role) => role.id);
}

/** Whether an account may manage accounts as it stands. */
export function administers(roles: Roles, { roles: held, status }: Standing): boolean {
  const able = administratorRoles(roles);
  return status === "active" && held.some((role) => able.includes(role));
}

/** What is wrong with a list of roles, by dot path: unknown ones and repeated ones. */
export function roleErrors(roles: Roles, held: readonly string[]): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  held.forEach((role, index) => {
    if (!roles.has(role)) errors[`roles.${index}`] = { key: "unknownReference" };
    else if (held.indexOf(role) !== index) errors[`roles.${index}`] = { key: "repeated" };
  });
  return errors;
}

/** Whether a change of an account makes its open sessions say something that is no longer so. */
export function endsSessions(
  patch: { roles?: readonly string[]; status?: string; password?: string | null },
  current: Standing,
): boolean {
  const same = (a: readonly string[], b: readonly string[]) =>
    [...a].sort().join() === [...b].sort().join();
  const otherRoles = patch.roles !== undefined && !same(patch.roles, current.roles);
  return otherRoles || patch.status === "disabled" || Boolean(patch.password);
}
