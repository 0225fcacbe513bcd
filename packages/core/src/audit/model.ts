import { z } from "zod";
import type { ListRules } from "../_kernel/list.ts";

/** One change of one record, chained by hash to the one before it in its region. */
export const auditEntry = z.object({
  id: z.string(),
  region: z.string(),
  seq: z.int(),
  at: z.string(),
  actorId: z.string().nullable(),
  actorName: z.string(),
  /** The act, for example `inspection.submit`. */
  action: z.string(),
  entity: z.string(),
  entityId: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  requestId: z.string().nullable(),
  hash: z.string(),
  previousHash: z.string(),
});

export const auditListRules = {
  filters: {
    entity: ["eq", "in"],
    entityId: ["eq"],
    actorId: ["eq"],
    action: ["eq"],
    at: ["gte", "lte"],
  },
  sorts: ["seq"],
  defaultSort: { field: "seq", order: "desc" },
  search: false,
} as const satisfies ListRules;

export type AuditEntry = z.output<typeof auditEntry>;
