import { defineResource, read, type SignedContext } from "../_kernel/index.ts";
import { searchColumns } from "../_kernel/search-text.ts";
import { commissionMember, district, institution, type Region } from "./model.ts";
import { commissionMemberView, districtView, institutionView, listRegions } from "./store.ts";

const permissions = { read: "organisation.read", write: "organisation.write" };

export const institutionResource = defineResource({
  entity: institution,
  view: institutionView,
  permissions,
  // A head sees the own unit only.
  own: ({ institutionId }) =>
    institutionId ? { text: "t.id = $1", params: [institutionId] } : null,
  hooks: {
    creating: async (_db, _ctx, input) => searchColumns(input),
    updating: async (_db, _ctx, { patch }) => searchColumns(patch),
  },
});

export const districtResource = defineResource({
  entity: district,
  view: districtView,
  permissions,
});

export const commissionMemberResource = defineResource({
  entity: commissionMember,
  view: commissionMemberView,
  permissions,
});

/** The regions the caller may look into: a county sees itself, an office above all of its own. */
export function visibleRegions(ctx: SignedContext): Promise<Region[]> {
  const prefix = ctx.scope.kind === "county" ? ctx.scope.region : ctx.scope.prefix;
  return read(ctx, (db) => listRegions(db, prefix));
}
