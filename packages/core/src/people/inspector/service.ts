import { defineResource } from "../../_kernel/index.ts";
import { searchColumns } from "../../_kernel/search-text.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import { inspector } from "./model.ts";
import { inspectorView } from "./store.ts";

export const inspectorResource = defineResource({
  entity: inspector,
  view: inspectorView,
  permissions: peopleResourcePermissions,
  hooks: {
    creating: async (_db, _ctx, input) => searchColumns(input),
    updating: async (_db, _ctx, { patch }) => searchColumns(patch),
  },
});
