import { defineResource, refuseFields } from "../../_kernel/index.ts";
import { spanErrors } from "../assignment/rules.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import { employment } from "./model.ts";
import { carryEmployer, employmentView } from "./store.ts";

type Span = { startDate: string; endDate: string | null };

/** Where inspectors work and worked; the one that goes on is the employer on the register. */
export const employmentResource = defineResource({
  entity: employment,
  view: employmentView,
  permissions: peopleResourcePermissions,
  hooks: {
    creating: async (_db, _ctx, input) => {
      refuseFields(spanErrors(input));
      return undefined;
    },
    updating: async (_db, _ctx, { current, patch }) => {
      if (patch.inspectorId !== undefined && patch.inspectorId !== current.inspectorId) {
        refuseFields({ inspectorId: { key: "fixed" } });
      }
      refuseFields(spanErrors({ ...current, ...patch } as Span));
      return undefined;
    },
    saved: async (db, _ctx, { input, current }) => {
      await carryEmployer(db, current?.inspectorId ?? String(input.inspectorId));
    },
  },
});
