import { defineView } from "@dudao/database";
import type { z } from "zod";
import { auditEntry } from "../audit/model.ts";
import type { SignedContext } from "./context.ts";
import { listOutput } from "./list.ts";
import { loadRecord } from "./reading.ts";
import type { EntityModel, Resource } from "./resource.ts";
import { read } from "./unit-of-work.ts";

/** What a timeline shows at most; the whole record is in the audit. */
const SHOWN = 30;

const entries = defineView({ table: "audit_entry", from: "audit_entry t", columns: {} });

/** A record's changes, newest first, and how many there are in all. */
export const historyOutput = listOutput(auditEntry);
export type History = z.output<typeof historyOutput>;

/**
 * Who may read a record may read what happened to it: the record itself is
 * loaded first, with the caller's permission and reach.
 * @throws DomainError `notFound/record`
 */
export function historyOf<E extends EntityModel>(
  ctx: SignedContext,
  resource: Resource<E>,
  id: string,
): Promise<History> {
  return read(ctx, async (db) => {
    await loadRecord(db, ctx, resource, id);
    const page = await db.list(entries, {
      page: 1,
      pageSize: SHOWN,
      sort: [{ field: "seq", order: "desc" }],
      filters: [
        { field: "entity", op: "eq", value: resource.entity.name },
        { field: "entityId", op: "eq", value: id },
      ],
    });
    return page as History;
  });
}
