import type { ConstraintError } from "@dudao/database";
import { DomainError, defineResource, refuseFields } from "../../_kernel/index.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import { appointment } from "./model.ts";
import { type Term, termErrors } from "./rules.ts";
import { appointmentView } from "./store.ts";

/** An overlap that PostgreSQL refused, said at the field where it can be mended. */
function overlap(error: ConstraintError) {
  return error.kind === "exclusion"
    ? new DomainError("conflict/overlap", {
        fieldErrors: { startDate: { key: "appointmentOverlap" } },
        cause: error,
      })
    : undefined;
}

export const appointmentResource = defineResource({
  entity: appointment,
  view: appointmentView,
  permissions: peopleResourcePermissions,
  explain: overlap,
  hooks: {
    creating: async (_db, _ctx, input) => {
      refuseFields(termErrors(input));
      return undefined;
    },
    updating: async (_db, _ctx, { current, patch }) => {
      refuseFields(termErrors({ ...current, ...patch } as Term));
      return undefined;
    },
  },
});
