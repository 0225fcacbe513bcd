import { crud, moveInput, oneInput, permitted } from "../../_kernel/index.ts";
import { appraisalSheet, appraiseInput, inspectorAppraisal } from "./model.ts";
import { appraise, confirm, inspectorAppraisalResource, sheetOf } from "./service.ts";

export const appraisalRouter = {
  inspectorAppraisal: {
    ...crud(inspectorAppraisalResource),
    sheet: permitted("people.read")
      .input(oneInput)
      .output(appraisalSheet)
      .query(({ ctx, input }) => sheetOf(ctx, input.id)),
    rate: permitted("people.write")
      .input(appraiseInput)
      .output(appraisalSheet)
      .mutation(({ ctx, input }) => appraise(ctx, input)),
    confirm: permitted("people.appoint")
      .input(moveInput)
      .output(inspectorAppraisal.row)
      .mutation(({ ctx, input }) => confirm(ctx, input)),
  },
};
