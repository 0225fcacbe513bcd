import type { Db } from "@dudao/database";
import { may } from "./actor.ts";
import type { SignedContext } from "./context.ts";
import type { AnyEntity } from "./entity.ts";
import { DomainError } from "./errors.ts";
import type { Columns, EntityModel, Resource, RowOf } from "./resource.ts";
import type { LocalText } from "./text.ts";
import { findMove, type Move, type MoveRefusal, type StateMachine } from "./transitions.ts";
import { write } from "./unit-of-work.ts";
import { loadForUpdate, stale } from "./writing.ts";

/** A move somebody asks for. */
export type MoveRequest<E extends EntityModel, State extends string, Facts> = {
  readonly resource: Resource<E>;
  readonly machine: StateMachine<State, Facts>;
  readonly id: string;
  /** The version the caller saw; left out only where the server moves a record by itself. */
  readonly version?: number;
  readonly action: string;
  /** What the guards judge by. */
  readonly facts: (row: RowOf<E>, db: Db) => Facts | Promise<Facts>;
  /** Columns to set with the new state. */
  readonly patch?: (row: RowOf<E>, db: Db, facts: Facts) => Columns | Promise<Columns>;
  /** What else follows, in the same transaction. */
  readonly after?: (row: RowOf<E>, db: Db, facts: Facts) => Promise<void>;
};

function nameOf(entity: AnyEntity, state: string): LocalText {
  const choices = entity.specs.find((spec) => spec.key === "state")?.choices;
  return choices?.find((choice) => choice.value === state) ?? { zh: state, en: state };
}

/** Why a move cannot be made, as an error that names the states. */
export function refused(
  entity: AnyEntity,
  label: LocalText | undefined,
  refusal: MoveRefusal,
): DomainError {
  if (refusal.kind === "guard") {
    return new DomainError("conflict/guard", {
      params: { action: refusal.action },
      text: refusal.text,
    });
  }
  if (refusal.kind === "unknown") {
    return new DomainError("conflict/move", { params: { action: refusal.action } });
  }
  const now = nameOf(entity, refusal.state);
  const from = refusal.allowedFrom.map((state) => nameOf(entity, state));
  const what = label ?? { zh: refusal.action, en: refusal.action };
  return new DomainError("conflict/move", {
    params: {
      action: refusal.action,
      state: refusal.state,
      allowedFrom: refusal.allowedFrom.join(","),
    },
    text: {
      zh: `当前状态为“${now.zh}”,不能“${what.zh}”;须处于“${from.map((s) => s.zh).join("”或“")}”。`,
      en: `"${what.en}" needs the state ${from.map((s) => s.en).join(" or ")}; it is ${now.en} now.`,
    },
  });
}

/** The permission an action asks for; the same action may ask differently by state. */
function permissionFor<State extends string, Facts>(
  ctx: SignedContext,
  moves: readonly Move<State, Facts>[],
): string {
  const held = moves.find((move) => may(ctx.actor, move.permission));
  if (!held) {
    const permission = moves[0]?.permission ?? "";
    throw new DomainError("forbidden/permission", { params: { permission } });
  }
  return held.permission;
}

/** Makes a move inside a transaction that is already open. */
export async function moveWithin<E extends EntityModel, State extends string, Facts>(
  db: Db,
  ctx: SignedContext,
  request: MoveRequest<E, State, Facts>,
): Promise<RowOf<E>> {
  const { resource, machine, action } = request;
  const moves = machine.moves.filter((move) => move.action === action);
  const permission = permissionFor(ctx, moves);
  const row = await loadForUpdate(db, ctx, resource, request, permission);
  const { state, version } = row as { state: State; version: number };
  const facts = await request.facts(row, db);
  const found = findMove(machine, state, action, facts);
  if ("refusal" in found) throw refused(resource.entity, moves[0]?.label, found.refusal);
  if (!may(ctx.actor, found.move.permission)) {
    throw new DomainError("forbidden/permission", {
      params: { permission: found.move.permission },
    });
  }
  const patch = (await request.patch?.(row, db, facts)) ?? {};
  const columns = { ...patch, state: found.move.to };
  if (!(await db.update(resource.view.table, request.id, version, columns))) {
    throw stale(resource, row);
  }
  await request.after?.(row, db, facts);
  return (await db.one(resource.view, request.id)) as RowOf<E>;
}

/**
 * One move of one record: locked, checked for permission, reach, version,
 * state and guards, changed, and audited as `<entity>.<action>`.
 *
 * @throws DomainError `notFound/record`, `conflict/stale`, `conflict/move` or
 *   `conflict/guard`.
 */
export function makeMove<E extends EntityModel, State extends string, Facts>(
  ctx: SignedContext,
  request: MoveRequest<E, State, Facts>,
): Promise<RowOf<E>> {
  const action = `${request.resource.entity.name}.${request.action}`;
  return write(ctx, action, (db) => moveWithin(db, ctx, request));
}
