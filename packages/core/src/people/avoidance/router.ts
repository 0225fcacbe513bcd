import { z } from "zod";
import { idSchema } from "../../_kernel/entity.ts";
import { crud, oneInput, permitted } from "../../_kernel/index.ts";
import { declareInput, inspectorMessage, replaceInput, teamAvoidance } from "./model.ts";
import {
  avoidanceResource,
  declare,
  ownMessage,
  replace,
  seen,
  teamAvoidanceOf,
} from "./service.ts";

export const avoidanceRouter = {
  avoidance: {
    ...crud(avoidanceResource),
    team: permitted("inspection.read")
      .input(z.strictObject({ inspectionId: idSchema }))
      .output(teamAvoidance)
      .query(({ ctx, input }) => teamAvoidanceOf(ctx, input.inspectionId)),
    declare: permitted("inspection.carryOut")
      .input(declareInput)
      .output(z.object({ conflict: z.boolean() }))
      .mutation(({ ctx, input }) => declare(ctx, input)),
    replace: permitted("inspection.plan")
      .input(replaceInput)
      .output(z.object({ told: z.int() }))
      .mutation(({ ctx, input }) => replace(ctx, input)),
  },
  inspectorMessage: {
    one: permitted("inspection.carryOut")
      .input(oneInput)
      .output(inspectorMessage)
      .query(({ ctx, input }) => ownMessage(ctx, input.id)),
    see: permitted("inspection.carryOut")
      .input(oneInput)
      .output(z.object({ id: z.string() }))
      .mutation(({ ctx, input }) => seen(ctx, input.id)),
  },
};
