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

/** A term of appointment as the gate sees it; the last day counts. */
export type Term = {
  readonly state: "appointed" | "suspended" | "resigned" | "dismissed";
  readonly from: string;
  readonly to: string;
};

/** Where a person stands with their appointments on a day. */
export type AppointmentStanding =
  | { readonly kind: "inTerm" | "none" }
  | { readonly kind: "suspended" | "lapsed" | "ended" | "ahead"; readonly date: string };

/** Whether an appointment runs on a day, and if none does, what the latest of them came to. */
export function standingOf(terms: readonly Term[], day: string): AppointmentStanding {
  const runs = (term: Term) => term.from <= day && day <= term.to;
  if (terms.some((term) => term.state === "appointed" && runs(term))) return { kind: "inTerm" };
  const suspended = terms.find((term) => term.state === "suspended" && runs(term));
  if (suspended) return { kind: "suspended", date: suspended.from };
  const begun = terms.filter((term) => term.from <= day);
  const last = [...begun].sort((a, b) => (a.to < b.to ? 1 : -1))[0];
  if (last) {
    const early = last.state === "resigned" || last.state === "dismissed";
    return { kind: early ? "ended" : "lapsed", date: last.to };
  }
  const next = [...terms].sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  return next ? { kind: "ahead", date: next.from } : { kind: "none" };
}

/** The roles an account holds now: those that go with an appointment only while one runs. */
export function rolesInForce(
  roles: Roles,
  account: { readonly roles: readonly string[]; readonly inspectorId: string | null },
  standing: AppointmentStanding,
): string[] {
  const bound = (role: string) => roles.get(role)?.appointed === true;
  const holds = account.inspectorId === null || standing.kind === "inTerm";
  return account.roles.filter((role) => holds || !bound(role));
}
