import { crud, moveInput, permitted, reasonedInput } from "../_kernel/index.ts";
import { annualPlan, planItem, programme } from "./model.ts";
import { moveProgramme, programmeResource, teamResource } from "./programme/service.ts";
import { annualPlanResource, moveAnnualPlan, movePlanItem, planItemResource } from "./service.ts";

function annualPlanMove(action: string, permission: string) {
  return permitted(permission)
    .input(moveInput)
    .output(annualPlan.row)
    .mutation(({ ctx, input }) => moveAnnualPlan(ctx, action, input));
}

function planItemMove(action: string) {
  return permitted("planning.write")
    .input(moveInput)
    .output(planItem.row)
    .mutation(({ ctx, input }) => movePlanItem(ctx, action, input));
}

function planItemMoveWithReason(action: string) {
  return permitted("planning.write")
    .input(reasonedInput)
    .output(planItem.row)
    .mutation(({ ctx, input }) => movePlanItem(ctx, action, input));
}

function programmeMove(action: string, permission: string) {
  return permitted(permission)
    .input(moveInput)
    .output(programme.row)
    .mutation(({ ctx, input }) => moveProgramme(ctx, action, input));
}

export const planningRouter = {
  annualPlan: {
    ...crud(annualPlanResource),
    submit: annualPlanMove("submit", "planning.write"),
    approve: annualPlanMove("approve", "planning.approve"),
    return: permitted("planning.approve")
      .input(reasonedInput)
      .output(annualPlan.row)
      .mutation(({ ctx, input }) => moveAnnualPlan(ctx, "return", input)),
    publish: annualPlanMove("publish", "planning.approve"),
    summarise: annualPlanMove("summarise", "planning.write"),
  },
  planItem: {
    ...crud(planItemResource),
    start: planItemMove("start"),
    finish: planItemMove("finish"),
    carryOver: planItemMoveWithReason("carryOver"),
    cancel: planItemMoveWithReason("cancel"),
    reopen: planItemMove("reopen"),
  },
  programme: {
    ...crud(programmeResource),
    approve: programmeMove("approve", "planning.approve"),
    start: programmeMove("start", "planning.write"),
    close: programmeMove("close", "planning.approve"),
    cancel: permitted("planning.approve")
      .input(reasonedInput)
      .output(programme.row)
      .mutation(({ ctx, input }) => moveProgramme(ctx, "cancel", input)),
  },
  team: crud(teamResource),
};
