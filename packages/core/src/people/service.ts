import type { ConstraintError } from "@dudao/database";
import { DomainError, defineResource, type FieldError } from "../_kernel/index.ts";
import { searchColumns } from "../_kernel/search-text.ts";
import { appointment, inspector, schoolAssignment } from "./model.ts";
import { spanErrors, type Term, termErrors } from "./rules.ts";
import { appointmentView, inspectorView, schoolAssignmentView } from "./store.ts";

const permissions = { read: "people.read", write: "people.write" };

function refuse(errors: Record<string, FieldError>): void {
  if (Object.keys(errors).length > 0) {
    throw new DomainError("invalid/input", { fieldErrors: errors });
  }
}

/** An overlap that PostgreSQL refused, said at the field where it can be mended. */
function overlapAt(key: string) {
  return (error: ConstraintError) =>
    error.kind === "exclusion"
      ? new DomainError("conflict/overlap", { fieldErrors: { startDate: { key } }, cause: error })
      : undefined;
}

export const inspectorResource = defineResource({
  entity: inspector,
  view: inspectorView,
  permissions,
  hooks: {
    creating: async (_db, _ctx, input) => searchColumns(input),
    updating: async (_db, _ctx, { patch }) => searchColumns(patch),
  },
});

export const appointmentResource = defineResource({
  entity: appointment,
  view: appointmentView,
  permissions,
  explain: overlapAt("appointmentOverlap"),
  hooks: {
    creating: async (_db, _ctx, input) => {
      refuse(termErrors(input));
      return undefined;
    },
    updating: async (_db, _ctx, { current, patch }) => {
      refuse(termErrors({ ...current, ...patch } as Term));
      return undefined;
    },
  },
});

export const schoolAssignmentResource = defineResource({
  entity: schoolAssignment,
  view: schoolAssignmentView,
  permissions,
  explain: overlapAt("assignmentOverlap"),
  hooks: {
    creating: async (_db, _ctx, input) => {
      refuse(spanErrors(input));
      return undefined;
    },
    updating: async (_db, _ctx, { current, patch }) => {
      refuse(spanErrors({ ...current, ...patch } as { startDate: string; endDate: string | null }));
      return undefined;
    },
  },
});
