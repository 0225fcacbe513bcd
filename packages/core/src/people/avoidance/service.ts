import type { Db } from "@dudao/database";
import type { z } from "zod";
import {
  DomainError,
  defineResource,
  type FieldError,
  inspectorRulesOf,
  newId,
  read,
  refuseFields,
  type SignedContext,
  writableScope,
  write,
} from "../../_kernel/index.ts";
import { peopleResourcePermissions } from "../permissions.ts";
import {
  avoidance,
  type declareInput,
  type InspectorMessage,
  type messageKinds,
  type replaceInput,
  type TeamAvoidance,
} from "./model.ts";
import {
  avoidanceView,
  declarationOf,
  fitness,
  inspectionFacts,
  messageTo,
  swapMember,
  teamOf,
} from "./store.ts";

function spanRight(span: { startDate?: string; endDate?: string | null | undefined }): void {
  const { startDate = "", endDate } = span;
  if (endDate && endDate < startDate) refuseFields({ endDate: { key: "endBeforeStart" } });
}

export const avoidanceResource = defineResource({
  entity: avoidance,
  view: avoidanceView,
  permissions: peopleResourcePermissions,
  hooks: {
    creating: async (_db, _ctx, input) => {
      spanRight(input);
      return undefined;
    },
    updating: async (_db, _ctx, { current, patch }) => {
      spanRight({ ...current, ...(patch as Partial<typeof current>) });
      return undefined;
    },
  },
});

/** Who is in a team and what they declared; for the office, and for the team itself. */
export function teamAvoidanceOf(ctx: SignedContext, inspectionId: string): Promise<TeamAvoidance> {
  return read(ctx, async (db) => {
    const facts = await inspectionFacts(db, inspectionId);
    const team = facts ? await teamOf(db, inspectionId) : [];
    const { inspectorId, permissions } = ctx.actor;
    const within = team.some((one) => one.inspectorId === inspectorId);
    if (!facts || (permissions["inspection.read"] !== "region" && !within)) {
      throw new DomainError("notFound/record");
    }
    const { declarations } = inspectorRulesOf(ctx.county);
    const asked = declarations === "always" || (declarations === "teams" && team.length > 1);
    return { version: facts.version, state: facts.state, asked, team };
  });
}

/** Enters a unit in the register of avoidance, unless the person stays away from it already. */
async function enter(db: Db, ctx: SignedContext, columns: Record<string, unknown>) {
  await db.insert("avoidance", {
    id: newId(writableScope(ctx).region),
    startDate: ctx.today,
    ...columns,
  });
}

/**
 * An inspector's own declaration before a visit. A conflict also goes into the register, so that
 * nobody plans the person there again, and the office finds it among its tasks.
 */
export function declare(
  ctx: SignedContext,
  input: z.output<typeof declareInput>,
): Promise<{ conflict: boolean }> {
  const { inspectionId, conflict } = input;
  return write(ctx, "avoidanceDeclaration.declare", async (db) => {
    const facts = await inspectionFacts(db, inspectionId, true);
    const team = facts ? await teamOf(db, inspectionId) : [];
    const own = team.find((one) => one.inspectorId === ctx.actor.inspectorId);
    if (!facts || !own) throw new DomainError("notFound/record");
    if (facts.state !== "planned") throw new DomainError("conflict/declarationLate");
    if (conflict && !input.relation) refuseFields({ relation: { key: "requiredChoice" } });
    const columns = {
      conflict,
      relation: conflict ? (input.relation ?? null) : null,
      reason: conflict ? (input.reason ?? null) : null,
      declaredOn: ctx.today,
    };
    const { inspectorId } = own;
    const known = await declarationOf(db, inspectionId, inspectorId);
    if (known) await db.update("avoidance_declaration", known.id, known.version, columns);
    else {
      const id = newId(writableScope(ctx).region);
      await db.insert("avoidance_declaration", { ...columns, id, inspectorId, inspectionId });
    }
    if (conflict && !own.avoids) {
      const { relation, reason } = columns;
      await enter(db, ctx, { inspectorId, institutionId: facts.institutionId, relation, reason });
    }
    return { conflict };
  });
}

/** What keeps a person from a place in a team, at the field that names the person. */
async function unfit(
  db: Db,
  inspectorId: string,
  at: NonNullable<Awaited<ReturnType<typeof inspectionFacts>>>,
  inspectionId: string,
): Promise<FieldError | undefined> {
  const found = await fitness(db, inspectorId, at, inspectionId);
  if (!found) return { key: "unknownReference" };
  const { name, standing, avoids, busyAt } = found;
  if (standing !== "appointed" && standing !== "unrecorded") return { key: "notAppointed" };
  if (avoids) return { key: "inspectorAvoids", params: { name } };
  const date = at.plannedDate;
  return busyAt ? { key: "inspectorBusy", params: { name, date, unit: busyAt } } : undefined;
}

/**
 * Puts one inspector in the place of another before the visit, in one transaction, and tells who
 * leaves, who comes and who stays.
 */
export function replace(
  ctx: SignedContext,
  input: z.output<typeof replaceInput>,
): Promise<{ told: number }> {
  const { inspectionId, outgoingId, incomingId, reason } = input;
  return write(ctx, "inspection.replace", async (db) => {
    const facts = await inspectionFacts(db, inspectionId, true);
    if (!facts) throw new DomainError("notFound/record");
    if (facts.version !== input.version) throw new DomainError("conflict/stale");
    if (facts.state !== "planned") throw new DomainError("conflict/inspectionBegun");
    const team = await teamOf(db, inspectionId);
    const has = (id: string) => team.some((one) => one.inspectorId === id);
    if (!has(outgoingId)) refuseFields({ outgoingId: { key: "unknownReference" } });
    if (has(incomingId)) refuseFields({ incomingId: { key: "repeated" } });
    const problem = await unfit(db, incomingId, facts, inspectionId);
    if (problem) refuseFields({ incomingId: problem });

    const leads = facts.leadInspectorId === outgoingId;
    // The version rises either way: who has the old team on screen is told.
    const patch = leads ? { leadInspectorId: incomingId } : {};
    await db.update("inspection", inspectionId, facts.version, patch);
    if (!leads) await swapMember(db, inspectionId, outgoingId, incomingId);

    const text = `${facts.unit} ${facts.plannedDate} ${reason}`;
    const tell = (inspectorId: string, kind: (typeof messageKinds)[number]) =>
      db.insert("inspector_message", {
        id: newId(writableScope(ctx).region),
        inspectorId,
        inspectionId,
        kind,
        text,
      });
    await tell(outgoingId, "replaced");
    await tell(incomingId, "joined");
    const staying = team.filter((one) => one.inspectorId !== outgoingId);
    for (const one of staying) await tell(one.inspectorId, "teamChanged");
    return { told: staying.length + 2 };
  });
}

async function own(db: Db, ctx: SignedContext, id: string) {
  const message = await messageTo(db, id, ctx.actor.inspectorId ?? "");
  if (!message) throw new DomainError("notFound/record");
  return message;
}

/** A message to the caller. */
export function ownMessage(ctx: SignedContext, id: string): Promise<InspectorMessage> {
  return read(ctx, (db) => own(db, ctx, id));
}

/** Takes a message off the caller's tasks. */
export function seen(ctx: SignedContext, id: string): Promise<{ id: string }> {
  return write(ctx, "inspectorMessage.see", async (db) => {
    const message = await own(db, ctx, id);
    if (message.seenAt === null) {
      await db.update("inspector_message", id, message.version, { seenAt: ctx.at });
    }
    return { id };
  });
}
