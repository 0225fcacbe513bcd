import { pinyin } from "pinyin-pro";
import { type Columns, defineResource, type SignedContext } from "../_kernel/index.ts";
import { read } from "../_kernel/unit-of-work.ts";
import { commissionMember, district, institution, type Region } from "./model.ts";
import { commissionMemberView, districtView, institutionView, listRegions } from "./store.ts";

const permissions = { read: "organisation.read", write: "organisation.write" };

/**
 * What a name is found by: the name itself and the initials of its pinyin, so
 * that 实验小学 is found by `syxx`.
 */
export function searchText(name: string): string {
  const initials = pinyin(name, { pattern: "first", toneType: "none", type: "array" }).join("");
  return `${name} ${initials}`.toLowerCase();
}

function searchColumns(input: { name?: string }): Columns {
  return input.name === undefined ? {} : { searchText: searchText(input.name) };
}

export const institutionResource = defineResource({
  entity: institution,
  view: institutionView,
  permissions,
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
  return read(ctx, listRegions);
}
