import type { Db } from "@dudao/database";
import {
  DomainError,
  defineResource,
  makeMove,
  may,
  offeredMoves,
  refuseFields,
  type SignedContext,
} from "../_kernel/index.ts";
import { type AnnualPlan, annualPlan, type PlanItem, planItem } from "./model.ts";
import {
  type AnnualPlanFacts,
  annualPlanMachine,
  datesInOrder,
  type PlanItemFacts,
  planItemMachine,
} from "./rules.ts";
import { annualPlanView, planItemView, planStateLocked, settledItems } from "./store.ts";

const permissions = { read: "planning.read", write: "planning.write" };

type Target = { id: string; version: number };

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
      refuseFields(datesInOrder(input.startDate, input.endDate));
      await planTakesItems(db, input.planId);
      return undefined;
    },
    updating: async (db, _ctx, { current, patch }) => {
      if (patch.planId !== undefined && patch.planId !== current.planId) {
        refuseFields({ planId: { key: "fixed" } });
      }
      const start = patch.startDate === undefined ? current.startDate : patch.startDate;
      const end = patch.endDate === undefined ? current.endDate : patch.endDate;
      refuseFields(datesInOrder(start, end));
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

/** Plan items by id, in the order of the ids; none for who may not see plans. */
export async function planItemsById(
  ctx: SignedContext,
  db: Db,
  ids: readonly string[],
): Promise<PlanItem[]> {
  if (ctx.actor.permissions["planning.read"] !== "region") return [];
  return (await db.many(planItemView, [...ids])) as PlanItem[];
}
