import type { Permission } from "./_kernel/config.ts";
import { accessPermissions } from "./access/permissions.ts";
import { auditPermissions } from "./audit/permissions.ts";
import { inspectionPermissions } from "./inspection/permissions.ts";
import { organisationPermissions } from "./organisation/permissions.ts";
import { peoplePermissions } from "./people/permissions.ts";
import { planningPermissions } from "./planning/permissions.ts";
import { rectificationPermissions } from "./rectification/permissions.ts";
import { reportingPermissions } from "./reporting/permissions.ts";

/** Every act our own features know; they register like any plugin's. */
export const corePermissions: readonly Permission[] = Object.freeze([
  ...organisationPermissions,
  ...peoplePermissions,
  ...planningPermissions,
  ...inspectionPermissions,
  ...rectificationPermissions,
  ...reportingPermissions,
  ...accessPermissions,
  ...auditPermissions,
]);
