import type { Permission } from "../_kernel/config.ts";
import type { Reach, Role } from "./model.ts";

/** Keeping accounts: who may sign in, and as what. */
export const accessPermissions = [
  { id: "access.manage", title: { zh: "管理用户与角色", en: "Manage users and roles" } },
] as const satisfies readonly Permission[];

function grant(reach: Reach, ...permissions: string[]): Record<string, Reach> {
  return Object.fromEntries(permissions.map((permission) => [permission, reach]));
}

const readsAll = grant(
  "region",
  "organisation.read",
  "people.read",
  "planning.read",
  "inspection.read",
  "rectification.read",
  "reporting.read",
);

const officeWork = {
  ...readsAll,
  ...grant(
    "region",
    "organisation.write",
    "people.write",
    "planning.write",
    "inspection.plan",
    "inspection.accept",
    "rectification.order",
    "rectification.verify",
    "reporting.write",
  ),
};

/** The roles a county starts with; it may add its own. The director decides what officers prepare. */
export const coreRoles: readonly Role[] = Object.freeze<Role[]>([
  {
    id: "director",
    title: { zh: "督导室主任", en: "Director" },
    grants: {
      ...officeWork,
      ...grant("region", "people.appoint", "planning.approve", "reporting.publish", "audit.read"),
    },
  },
  {
    id: "officer",
    title: { zh: "督导室工作人员", en: "Officer" },
    grants: officeWork,
  },
  {
    id: "inspector",
    title: { zh: "督学", en: "Inspector" },
    appointed: true,
    grants: {
      ...grant("region", "organisation.read", "people.read", "planning.read"),
      ...grant(
        "own",
        "inspection.read",
        "inspection.carryOut",
        "rectification.read",
        "rectification.order",
        "rectification.verify",
        "reporting.read",
        "reporting.monthly",
      ),
    },
  },
  {
    id: "head",
    title: { zh: "校(园)长", en: "Head of unit" },
    grants: grant(
      "own",
      "organisation.read",
      "inspection.read",
      "rectification.read",
      "rectification.respond",
    ),
  },
  {
    id: "cityReader",
    title: { zh: "上级督导部门(只读)", en: "Higher office (read only)" },
    grants: { ...readsAll, ...grant("region", "audit.read") },
  },
  {
    id: "administrator",
    title: { zh: "系统管理员", en: "Administrator" },
    grants: {
      ...readsAll,
      ...grant("region", "organisation.write", "people.write", "access.manage", "audit.read"),
    },
  },
]);
