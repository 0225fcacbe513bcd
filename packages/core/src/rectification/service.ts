import type { Db } from "@dudao/database";
import { flattenCriteria } from "@dudao/rubric";
import {
  type Columns,
  DomainError,
  defineResource,
  makeMove,
  may,
  offeredMoves,
  refuseFields,
  type SignedContext,
} from "../_kernel/index.ts";
import { fixedRubric } from "../rubric/index.ts";
import { type Finding, finding } from "./model.ts";
import { deadlineAfter, type FindingFacts, findingMachine } from "./rules.ts";
import {
  findingView,
  type InspectionOfFinding,
  inspectionOfFinding,
  ownFindings,
} from "./store.ts";

type Target = { id: string; version: number };

/** What the moves of a finding judge by. */
export function factsOf(ctx: SignedContext, row: Finding): FindingFacts {
  return {
    cited: row.criterion !== null || row.basis !== null,
    isReporter: row.reportedById !== null && row.reportedById === ctx.actor.userId,
    forOffice: forOffice(ctx),
  };
}

/** The inspection that a finding or notice belongs to. */
export async function inspectionFor(db: Db, id: string): Promise<InspectionOfFinding> {
  const found = await inspectionOfFinding(db, id);
  if (found) return found;
  throw new DomainError("invalid/reference", {
    fieldErrors: { inspectionId: { key: "unknownReference" } },
  });
}

/** Whether the caller acts for the office, not as one of the team. */
export function forOffice(ctx: SignedContext): boolean {
  return ctx.actor.permissions["rectification.order"] === "region";
}

/** Whether the caller takes part in the inspection. */
export function ofTeam(ctx: SignedContext, of: InspectionOfFinding): boolean {
  return ctx.actor.inspectorId !== null && of.participants.includes(ctx.actor.inspectorId);
}

/** The team records until it submits; the office may add until it accepts. */
function mayRecord(ctx: SignedContext, of: InspectionOfFinding): void {
  if (!forOffice(ctx) && !ofTeam(ctx, of)) throw new DomainError("forbidden/reach");
  const open = ["inProgress", "recorded", "returned", ...(forOffice(ctx) ? ["submitted"] : [])];
  if (!open.includes(of.state)) throw new DomainError("conflict/findingsFixed");
}

/** A criterion that a finding cites must be one of the rubric its programme fixed. */
async function criterionKnown(
  db: Db,
  ctx: SignedContext,
  of: InspectionOfFinding,
  code?: string | null,
): Promise<void> {
  if (!code) return;
  const rubric = await fixedRubric(ctx, db, of);
  if (!rubric || !flattenCriteria(rubric).some((one) => one.code === code)) {
    refuseFields({ criterion: { key: "unknownCriterion", params: { code } } });
  }
}

export const findingResource = defineResource({
  entity: finding,
  view: findingView,
  permissions: { read: "rectification.read", write: "rectification.order" },
  own: (actor) => ownFindings(actor.inspectorId, actor.institutionId),
  hooks: {
    creating: async (db, ctx, input) => {
      const of = await inspectionFor(db, input.inspectionId);
      mayRecord(ctx, of);
      await criterionKnown(db, ctx, of, input.criterion);
      const { institutionId, programmeId, plannedDate } = of;
      return { institutionId, programmeId, foundOn: plannedDate };
    },
    updating: async (db, ctx, { current, patch }) => {
      if (current.state !== "found") throw new DomainError("conflict/findingOrdered");
      if (patch.inspectionId !== undefined && patch.inspectionId !== current.inspectionId) {
        refuseFields({ inspectionId: { key: "fixed" } });
      }
      const of = await inspectionFor(db, current.inspectionId);
      // The office may word a finding better before it orders correction.
      if (!forOffice(ctx)) mayRecord(ctx, of);
      await criterionKnown(db, ctx, of, patch.criterion);
      return undefined;
    },
    removing: async (db, ctx, current) => {
      if (current.state !== "found") throw new DomainError("conflict/findingOrdered");
      mayRecord(ctx, await inspectionFor(db, current.inspectionId));
    },
  },
  // Correction is ordered by a notice, so `order` is not offered at the finding.
  moves: (ctx, _db, row) =>
    offeredMoves(findingMachine, row.state, factsOf(ctx, row), (permission) =>
      may(ctx.actor, permission),
    ).filter((move) => move.action !== "order"),
});

/** Findings of an inspection, for its sheet; none for who may not see findings. */
export async function findingsOfInspection(
  ctx: SignedContext,
  db: Db,
  inspectionId: string,
): Promise<Finding[]> {
  if (!may(ctx.actor, "rectification.read")) return [];
  const input = {
    page: 1,
    pageSize: 200,
    sort: [{ field: "createdAt", order: "asc" as const }],
    filters: [{ field: "inspectionId", op: "eq" as const, value: inspectionId }],
  };
  return (await db.list(findingView, input)).rows as Finding[];
}

/** What the moves of a finding ask for, each only where its table says so. */
export type FindingAnswers = {
  note?: string;
  responsiblePerson?: string;
  measures?: string;
  result?: string;
  verification?: string;
  reason?: string;
  newDeadline?: string;
  deadline?: string;
};

/** Columns that a move of a finding sets. */
export function patchOf(
  ctx: SignedContext,
  action: string,
  row: Finding,
  given: FindingAnswers,
): Columns {
  const { today, actor } = ctx;
  switch (action) {
    case "resolveOnSpot":
      return { result: given.note, closedOn: today };
    case "acknowledge":
      return { responsiblePerson: given.responsiblePerson };
    case "plan":
      return { measures: given.measures };
    case "report":
      return { result: given.result, reportedById: actor.userId, reportedAt: ctx.at };
    case "close":
      return { verification: given.verification, verifiedById: actor.userId, closedOn: today };
    case "return":
    case "reopen": {
      if (given.newDeadline && given.newDeadline < today) {
        refuseFields({ newDeadline: { key: "deadlinePast" } });
      }
      const standing = row.deadline && row.deadline >= today ? row.deadline : null;
      const deadline =
        given.newDeadline ?? standing ?? deadlineAfter(today, ctx.county.rectificationDays);
      return { stateReason: given.reason, deadline, closedOn: null };
    }
    case "extend":
      if (!given.deadline || given.deadline < today || given.deadline <= (row.deadline ?? "")) {
        refuseFields({
          deadline: { key: "deadlineNotLater", params: { deadline: row.deadline ?? "" } },
        });
      }
      return { deadline: given.deadline, stateReason: given.reason };
    default:
      throw new Error(`no move of a finding is called ${action}`);
  }
}

/** One move of a finding, with what it asks for. */
export function moveFinding(
  ctx: SignedContext,
  action: string,
  input: Target & FindingAnswers,
): Promise<Finding> {
  return makeMove(ctx, {
    resource: findingResource,
    machine: findingMachine,
    id: input.id,
    version: input.version,
    action,
    facts: (row) => factsOf(ctx, row),
    patch: (row) => patchOf(ctx, action, row, input),
  });
}
