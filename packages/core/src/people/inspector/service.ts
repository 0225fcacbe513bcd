import type { Db } from "@dudao/database";
import {
  DomainError,
  defineResource,
  findMove,
  loadForUpdate,
  may,
  newId,
  offeredMoves,
  refused,
  refuseFields,
  type SignedContext,
  stale,
  writableScope,
  write,
} from "../../_kernel/index.ts";
import { searchColumns } from "../../_kernel/search-text.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import { type Inspector, inspector } from "./model.ts";
import { type PresenceFacts, presenceMachine } from "./rules.ts";
import { inspectorView, isInTerm, openStay } from "./store.ts";

async function presenceFacts(db: Db, row: Inspector): Promise<PresenceFacts> {
  return { inTerm: await isInTerm(db, row.id), schoolCount: row.schoolCount };
}

export const inspectorResource = defineResource({
  entity: inspector,
  view: inspectorView,
  permissions: peopleResourcePermissions,
  hooks: {
    creating: async (_db, _ctx, input) => searchColumns(input),
    updating: async (_db, _ctx, { current, patch }) => {
      if (patch.status !== undefined && patch.status !== current.status) {
        refuseFields({ status: { key: "leaveOrComeBack" } });
      }
      return searchColumns(patch);
    },
  },
  moves: async (ctx, db, row) =>
    offeredMoves(presenceMachine, row.status, await presenceFacts(db, row), (permission) =>
      may(ctx.actor, permission),
    ),
});

type Target = { id: string; version: number };

async function keepStay(
  db: Db,
  ctx: SignedContext,
  inspectorId: string,
  stay: { joinedOn?: string; leftOn?: string; reason?: string },
): Promise<void> {
  const open = await openStay(db, inspectorId);
  if (stay.leftOn && open) {
    const days = { leftOn: { key: "endBeforeStart" } };
    if (open.joinedOn !== null && stay.leftOn < open.joinedOn) refuseFields(days);
    await db.update("tenure", open.id, open.version, stay);
    return;
  }
  await db.insert("tenure", { id: newId(writableScope(ctx).region), inspectorId, ...stay });
}

/**
 * Takes a person off the register, or back onto it. The record and all that hangs on it stay.
 * @throws DomainError `conflict/move`, `conflict/guard` while a term runs or schools are in hand,
 *   `conflict/overlap` at `joinedOn` for a day before the person left.
 */
export function changePresence(
  ctx: SignedContext,
  action: "leave" | "comeBack",
  { id, version, ...stay }: Target & { joinedOn?: string; leftOn?: string; reason?: string },
): Promise<Inspector> {
  return write(ctx, `inspector.${action}`, async (db) => {
    const row = await loadForUpdate(db, ctx, inspectorResource, { id, version }, "people.write");
    const found = findMove(presenceMachine, row.status, action, await presenceFacts(db, row));
    if ("refusal" in found) {
      const label = presenceMachine.moves.find((move) => move.action === action)?.label;
      throw refused(inspector, label, found.refusal);
    }
    if ((stay.leftOn ?? "") > ctx.today) refuseFields({ leftOn: { key: "endedInFuture" } });
    if (row.leftOn !== null && stay.joinedOn && stay.joinedOn < row.leftOn) {
      throw new DomainError("conflict/overlap", { fieldErrors: { joinedOn: { key: "overlap" } } });
    }
    await keepStay(db, ctx, id, stay);
    if (!(await db.update("inspector", id, version, { status: found.move.to }))) {
      throw stale(inspectorResource, row);
    }
    return (await db.one(inspectorView, id)) as Inspector;
  });
}
