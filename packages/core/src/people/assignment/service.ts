import type { ConstraintError } from "@dudao/database";
import { DomainError, defineResource, refuseFields } from "../../_kernel/index.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import { schoolAssignment } from "./model.ts";
import { spanErrors } from "./rules.ts";
import { schoolAssignmentView } from "./store.ts";

/** An overlap that PostgreSQL refused, said at the field where it can be mended. */
function overlap(error: ConstraintError) {
  return error.kind === "exclusion"
    ? new DomainError("conflict/overlap", {
        fieldErrors: { startDate: { key: "assignmentOverlap" } },
        cause: error,
      })
    : undefined;
}

export const schoolAssignmentResource = defineResource({
  entity: schoolAssignment,
  view: schoolAssignmentView,
  permissions: peopleResourcePermissions,
  explain: overlap,
  hooks: {
    creating: async (_db, _ctx, input) => {
      refuseFields(spanErrors(input));
      return undefined;
    },
    updating: async (_db, _ctx, { current, patch }) => {
      refuseFields(
        spanErrors({ ...current, ...patch } as { startDate: string; endDate: string | null }),
      );
      return undefined;
    },
  },
});
