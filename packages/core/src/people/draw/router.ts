import { z } from "zod";
import { open, permitted } from "../../_kernel/index.ts";
import {
  cancelInput,
  drawAsk,
  drawDetail,
  drawKey,
  drawPreview,
  drawSummary,
  drawTarget,
  holdInput,
  publicDraw,
} from "./model.ts";
import { cancel, commit, hold, list, one, prepare, publicOne, publish } from "./service.ts";

const writing = permitted("people.write");

export const drawRouter = {
  list: writing.output(z.array(drawSummary)).query(({ ctx }) => list(ctx)),
  one: writing
    .input(drawTarget.pick({ id: true }))
    .output(drawDetail)
    .query(({ ctx, input }) => one(ctx, input.id)),
  prepare: writing
    .input(drawAsk)
    .output(drawPreview)
    .query(({ ctx, input }) => prepare(ctx, input)),
  commit: writing
    .input(drawAsk)
    .output(drawDetail)
    .mutation(({ ctx, input }) => commit(ctx, input)),
  hold: writing
    .input(holdInput)
    .output(drawDetail)
    .mutation(({ ctx, input }) => hold(ctx, input)),
  publish: writing
    .input(drawTarget)
    .output(drawDetail)
    .mutation(({ ctx, input }) => publish(ctx, input)),
  cancel: writing
    .input(cancelInput)
    .output(drawDetail)
    .mutation(({ ctx, input }) => cancel(ctx, input)),
  public: open("whoever has its address may draw a published draw again; before, they see no lot")
    .input(z.strictObject({ key: drawKey }))
    .output(publicDraw)
    .query(({ ctx, input }) => publicOne(ctx.platform, input.key)),
};
