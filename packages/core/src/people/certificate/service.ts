import { DomainError, defineResource, refuseFields } from "../../_kernel/index.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import { certificate } from "./model.ts";
import { certificateView } from "./store.ts";

type Days = { issuedOn?: string | null; expiresOn?: string | null };

function checkDays({ issuedOn, expiresOn }: Days): void {
  if (issuedOn && expiresOn && expiresOn < issuedOn) {
    refuseFields({ expiresOn: { key: "endBeforeStart" } });
  }
}

/** The certificates of inspectors. A number is given once of its kind. */
export const certificateResource = defineResource({
  entity: certificate,
  view: certificateView,
  permissions: peopleResourcePermissions,
  hooks: {
    creating: async (_db, _ctx, input) => {
      checkDays(input);
      return undefined;
    },
    updating: async (_db, _ctx, { current, patch }) => {
      if (patch.inspectorId !== undefined && patch.inspectorId !== current.inspectorId) {
        refuseFields({ inspectorId: { key: "fixed" } });
      }
      checkDays({ ...current, ...patch });
      return undefined;
    },
  },
  explain: (error) =>
    error.kind === "unique"
      ? new DomainError("conflict/taken", {
          fieldErrors: { number: { key: "certificateTaken" } },
          cause: error,
        })
      : undefined,
});
