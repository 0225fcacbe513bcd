import type { AuditEntry } from "@dudao/core/model";
import type { AuditLogProvider } from "@refinedev/core";
import type { Api } from "../api/client.ts";

/** Reads the record of changes; it is written by the server alone, in the same transaction. */
export function createAuditLogProvider({ api }: { api: Api }): AuditLogProvider {
  const readOnly: Pick<AuditLogProvider, "get"> = {
    get: async ({ resource, meta }) => {
      const filters = [{ field: "entity", op: "eq", value: resource }];
      if (meta?.id) filters.push({ field: "entityId", op: "eq", value: String(meta.id) });
      const page = await api.query<{ rows: AuditEntry[]; total: number }>("audit.list", {
        page: 1,
        pageSize: 100,
        filters,
      });
      return page.rows;
    },
  };
  // Refine asks for `create` and `update` by optional call; a browser has no say in them.
  return readOnly as AuditLogProvider;
}
