import type { Db } from "@dudao/database";
import {
  type Columns,
  DomainError,
  defineResource,
  type FieldError,
  makeMove,
  may,
  offeredMoves,
  type SignedContext,
} from "../_kernel/index.ts";
import {
  type AnnualPlan,
  annualPlan,
  type PlanItem,
  type Programme,
  planItem,
  programme,
  team,
} from "./model.ts";
import {
  type AnnualPlanFacts,
  annualPlanMachine,
  frozenFields,
  type PlanItemFacts,
  type ProgrammeFacts,
  planItemMachine,
  programmeMachine,
} from "./rules.ts";
import {
  annualPlanView,
  inactiveInspectors,
  inspectionTally,
  planItemView,
  planStateLocked,
  programmeView,
  setTeamMembers,
  settledItems,
  teamView,
} from "./store.ts";

const permissions = { read: "planning.read", write: "planning.write" };

type Target = { id: string; version: number };

function refuse(fieldErrors: Record<string, FieldError>): void {
  if (Object.keys(fieldErrors).length > 0) throw new DomainError("invalid/input", { fieldErrors });
}

/** A field error where the end lies before the start. */
export function datesInOrder(
  start: string | null | undefined,
  end: string | null | undefined,
): Record<string, FieldError> {
  return start && end && end < start ? { endDate: { key: "endBeforeStart" } } : {};
}

// Annual plan

async function annualPlanFacts(row: AnnualPlan, db: Db): Promise<AnnualPlanFacts> {
  return { itemCount: row.itemCount, settledCount: await settledItems(db, row.id) };
}

export const annualPlanResource = defineResource({
  entity: annualPlan,
  view: annualPlanView,
  permissions,
  hooks: {
    updating: async (_db, _ctx, { current }) => {
      if (current.state !== "draft") throw new DomainError("conflict/planFrozen");
      return undefined;
    },
    removing: async (_db, _ctx, current) => {
      if (current.state !== "draft") throw new DomainError("conflict/planFrozen");
    },
  },
  explain: (error) =>
    error.kind === "unique"
      ? new DomainError("conflict/taken", { fieldErrors: { year: { key: "planYearTaken" } } })
      : undefined,
  moves: async (ctx, db, row) =>
    offeredMoves(annualPlanMachine, row.state, await annualPlanFacts(row, db), (permission) =>
      may(ctx.actor, permission),
    ),
});

/** A move of an annual plan; a return gives its reason. */
export function moveAnnualPlan(
  ctx: SignedContext,
  action: string,
  input: Target & { reason?: string },
): Promise<AnnualPlan> {
  return makeMove(ctx, {
    resource: annualPlanResource,
    machine: annualPlanMachine,
    id: input.id,
    version: input.version,
    action,
    facts: annualPlanFacts,
    patch: () => ({ stateReason: input.reason ?? null }),
  });
}

// Plan item

async function planItemFacts(row: PlanItem, db: Db): Promise<PlanItemFacts> {
  const planState = (await planStateLocked(db, row.planId)) ?? "draft";
  return { planState: planState as AnnualPlan["state"] };
}

async function planTakesItems(db: Db, planId: string): Promise<void> {
  const state = await planStateLocked(db, planId);
  if (state === "summarised") throw new DomainError("conflict/planSummarised");
}

export const planItemResource = defineResource({
  entity: planItem,
  view: planItemView,
  permissions,
  hooks: {
    creating: async (db, _ctx, input) => {
      refuse(datesInOrder(input.startDate, input.endDate));
      await planTakesItems(db, input.planId);
      return undefined;
    },
    updating: async (db, _ctx, { current, patch }) => {
      if (patch.planId !== undefined && patch.planId !== current.planId) {
        refuse({ planId: { key: "fixed" } });
      }
      const start = patch.startDate === undefined ? current.startDate : patch.startDate;
      const end = patch.endDate === undefined ? current.endDate : patch.endDate;
      refuse(datesInOrder(start, end));
      await planTakesItems(db, current.planId);
      if (current.state !== "planned" && current.state !== "inProgress") {
        throw new DomainError("conflict/itemSettled");
      }
      return undefined;
    },
    removing: async (db, _ctx, current) => {
      const state = await planStateLocked(db, current.planId);
      if (state !== "draft") throw new DomainError("conflict/itemOfPlanInForce");
    },
  },
  moves: async (ctx, db, row) => {
    // Offered for reading: a plan that is just being summed up shows at the move itself.
    const facts = { planState: (await stateOfPlan(db, row.planId)) as AnnualPlan["state"] };
    return offeredMoves(planItemMachine, row.state, facts, (permission) =>
      may(ctx.actor, permission),
    );
  },
});

async function stateOfPlan(db: Db, planId: string): Promise<string> {
  const plan = (await db.one(annualPlanView, planId)) as AnnualPlan | undefined;
  return plan?.state ?? "draft";
}

/** A move of a plan item; carrying over and cancelling give their reason. */
export function movePlanItem(
  ctx: SignedContext,
  action: string,
  input: Target & { reason?: string },
): Promise<PlanItem> {
  return makeMove(ctx, {
    resource: planItemResource,
    machine: planItemMachine,
    id: input.id,
    version: input.version,
    action,
    facts: planItemFacts,
    patch: () => ({ stateReason: input.reason ?? null }),
  });
}

// Programme

async function programmeFacts(row: Programme, db: Db): Promise<ProgrammeFacts> {
  const { open, begun } = await inspectionTally(db, row.id);
  return { openInspections: open, begunInspections: begun, openFindings: row.openFindingCount };
}

/** The newest published version of a rubric that the county's programmes may use. */
function rubricOf(ctx: SignedContext, rubricId: string) {
  if (!ctx.county.rubrics.includes(rubricId)) return undefined;
  return ctx.platform.config.rubrics.get(rubricId)?.[0];
}

function rubricKnown(ctx: SignedContext, rubricId: string): Record<string, FieldError> {
  return rubricOf(ctx, rubricId) ? {} : { rubricId: { key: "rubricNotInCounty" } };
}

export const programmeResource = defineResource({
  entity: programme,
  view: programmeView,
  permissions,
  hooks: {
    creating: async (_db, ctx, input) => {
      refuse({
        ...datesInOrder(input.startDate, input.endDate),
        ...rubricKnown(ctx, input.rubricId),
      });
      return undefined;
    },
    updating: async (_db, ctx, { current, patch }) => {
      const frozen = frozenFields(current, patch);
      refuse(Object.fromEntries(frozen.map((field) => [field, { key: "programmeFrozen" }])));
      const next = { ...current, ...patch };
      refuse(datesInOrder(next.startDate, next.endDate));
      if (current.state === "draft") refuse(rubricKnown(ctx, next.rubricId));
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
function pinnedRubric(ctx: SignedContext, row: Programme): Columns {
  const rubric = rubricOf(ctx, row.rubricId);
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
    patch: (row) => ({
      stateReason: input.reason ?? null,
      ...(action === "approve" ? pinnedRubric(ctx, row) : {}),
    }),
  });
}

// Team

async function checkTeam(
  db: Db,
  values: { programmeId: string; leaderId: string; memberIds: readonly string[] },
): Promise<void> {
  const found = (await db.one(programmeView, values.programmeId)) as Programme | undefined;
  if (found && (found.state === "closed" || found.state === "cancelled")) {
    refuse({ programmeId: { key: "programmeOver" } });
  }
  const inactive = await inactiveInspectors(db, [values.leaderId, ...values.memberIds]);
  const errors: Record<string, FieldError> = {};
  if (inactive.has(values.leaderId)) errors.leaderId = { key: "inspectorLeft" };
  values.memberIds.forEach((id, index) => {
    if (inactive.has(id)) errors[`memberIds.${index}`] = { key: "inspectorLeft" };
  });
  refuse(errors);
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

/** Plan items by id, in the order of the ids; none for who may not see plans. */
export async function planItemsById(
  ctx: SignedContext,
  db: Db,
  ids: readonly string[],
): Promise<PlanItem[]> {
  if (ctx.actor.permissions["planning.read"] !== "region") return [];
  return (await db.many(planItemView, [...ids])) as PlanItem[];
}
