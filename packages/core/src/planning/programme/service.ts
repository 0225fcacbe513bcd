import type { Db } from "@dudao/database";
import {
  type Columns,
  DomainError,
  defineResource,
  type FieldError,
  makeMove,
  may,
  offeredMoves,
  refuseFields,
  type SignedContext,
} from "../../_kernel/index.ts";
import { usableRubric } from "../../rubric/index.ts";
import { type Programme, programme, team } from "../model.ts";
import { datesInOrder } from "../rules.ts";
import {
  inactiveInspectors,
  inspectionTally,
  programmeView,
  setTeamMembers,
  teamView,
} from "../store.ts";
import { frozenFields, type ProgrammeFacts, programmeMachine } from "./rules.ts";

const permissions = { read: "planning.read", write: "planning.write" };

type Target = { id: string; version: number };

async function programmeFacts(row: Programme, db: Db): Promise<ProgrammeFacts> {
  const { open, begun } = await inspectionTally(db, row.id);
  return { openInspections: open, begunInspections: begun, openFindings: row.openFindingCount };
}

async function rubricKnown(
  ctx: SignedContext,
  db: Db,
  rubricId: string,
): Promise<Record<string, FieldError>> {
  return (await usableRubric(ctx, db, rubricId)) ? {} : { rubricId: { key: "rubricNotInCounty" } };
}

export const programmeResource = defineResource({
  entity: programme,
  view: programmeView,
  permissions,
  hooks: {
    creating: async (db, ctx, input) => {
      refuseFields({
        ...datesInOrder(input.startDate, input.endDate),
        ...(await rubricKnown(ctx, db, input.rubricId)),
      });
      return undefined;
    },
    updating: async (db, ctx, { current, patch }) => {
      const frozen = frozenFields(current, patch);
      refuseFields(Object.fromEntries(frozen.map((field) => [field, { key: "programmeFrozen" }])));
      const next = { ...current, ...patch };
      refuseFields(datesInOrder(next.startDate, next.endDate));
      if (current.state === "draft") refuseFields(await rubricKnown(ctx, db, next.rubricId));
      return undefined;
    },
    removing: async (_db, _ctx, current) => {
      if (current.state !== "draft") throw new DomainError("conflict/programmeNotDraft");
    },
  },
  moves: async (ctx, db, row) =>
    offeredMoves(programmeMachine, row.state, await programmeFacts(row, db), (permission) =>
      may(ctx.actor, permission),
    ),
});

/** Approval fixes the rubric: what has begun is never touched by a newer version. */
async function pinnedRubric(ctx: SignedContext, db: Db, row: Programme): Promise<Columns> {
  const rubric = await usableRubric(ctx, db, row.rubricId);
  if (!rubric) {
    throw new DomainError("invalid/input", {
      fieldErrors: { rubricId: { key: "rubricNotInCounty" } },
    });
  }
  return { rubricVersion: rubric.version, rubricHash: rubric.hash };
}

/** A move of a programme; approval pins the rubric, cancelling gives its reason. */
export function moveProgramme(
  ctx: SignedContext,
  action: string,
  input: Target & { reason?: string },
): Promise<Programme> {
  return makeMove(ctx, {
    resource: programmeResource,
    machine: programmeMachine,
    id: input.id,
    version: input.version,
    action,
    facts: programmeFacts,
    patch: async (row, db) => ({
      stateReason: input.reason ?? null,
      ...(action === "approve" ? await pinnedRubric(ctx, db, row) : {}),
    }),
  });
}

async function checkTeam(
  db: Db,
  values: { programmeId: string; leaderId: string; memberIds: readonly string[] },
): Promise<void> {
  const found = (await db.one(programmeView, values.programmeId)) as Programme | undefined;
  if (found && (found.state === "closed" || found.state === "cancelled")) {
    refuseFields({ programmeId: { key: "programmeOver" } });
  }
  const inactive = await inactiveInspectors(db, [values.leaderId, ...values.memberIds]);
  const errors: Record<string, FieldError> = {};
  if (inactive.has(values.leaderId)) errors.leaderId = { key: "inspectorLeft" };
  values.memberIds.forEach((id, index) => {
    if (inactive.has(id)) errors[`memberIds.${index}`] = { key: "inspectorLeft" };
  });
  refuseFields(errors);
}

export const teamResource = defineResource({
  entity: team,
  view: teamView,
  permissions,
  elsewhere: ["memberIds"],
  hooks: {
    creating: async (db, _ctx, input) => {
      await checkTeam(db, input);
      return undefined;
    },
    updating: async (db, _ctx, { current, patch }) => {
      await checkTeam(db, { ...current, ...patch });
      return undefined;
    },
    saved: async (db, _ctx, { id, input, current }) => {
      const memberIds = (input.memberIds ?? current?.memberIds ?? []) as string[];
      const leaderId = (input.leaderId ?? current?.leaderId) as string;
      await setTeamMembers(db, id, [...new Set([leaderId, ...memberIds])]);
    },
  },
});
