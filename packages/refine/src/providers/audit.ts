import type { AuditEntry } from "@dudao/core/model";
import type { AuditLogProvider } from "@refinedev/core";
import type { Api } from "../api/client.ts";

type Entries = { rows: AuditEntry[]; total: number };

/** Reads the record of changes; it is written by the server alone, in the same transaction. */
export function createAuditLogProvider({ api }: { api: Api }): AuditLogProvider {
  const readOnly: Pick<AuditLogProvider, "get"> = {
    get: async ({ resource, meta }) => {
      // A record's own history is open to whoever may read the record; the whole audit is not.
      const page = meta?.id
        ? await api.query<Entries>(`${resource}.history`, { id: String(meta.id) })
        : await api.query<Entries>("audit.list", {
            page: 1,
            pageSize: 100,
            filters: [{ field: "entity", op: "eq", value: resource }],
          });
      return page.rows;
    },
  };
  // Refine asks for `create` and `update` by optional call; a browser has no say in them.
  return readOnly as AuditLogProvider;
}
