import type { ConstraintError } from "@dudao/database";
import {
  createRecord,
  DomainError,
  defineResource,
  refuseFields,
  type SignedContext,
} from "../../_kernel/index.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import { type Appointment, appointment, type RecordedAppointment } from "./model.ts";
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

/** Enters a term that was appointed before, with the letter it has; one that ended early says why. */
export function recordAppointment(
  ctx: SignedContext,
  { number, appointedOn, decision, endedOn, endedReason, ...input }: RecordedAppointment,
): Promise<Appointment> {
  const resource = {
    ...appointmentResource,
    hooks: {
      creating: async () => {
        refuseFields(termErrors({ ...input, endedOn, endedReason }));
        return {
          state: endedOn ? "resigned" : "appointed",
          number,
          appointedOn: appointedOn ?? input.startDate,
          decision,
          decidedByName: ctx.actor.name,
          endedOn,
          endedReason,
        };
      },
    },
  };
  return createRecord(ctx, resource, { ...input, extensions: {} });
}
