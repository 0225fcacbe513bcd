import { z } from "zod";
import { crud, moveInput, permitted, reasonedInput, signedIn } from "../_kernel/index.ts";
import { planItem } from "../planning/index.ts";
import { homeOf } from "./home/service.ts";
import { annualSummary, figure, monthlyReport, overviewReport, task, yearReport } from "./model.ts";
import { overviewOf } from "./overview/service.ts";
import {
  annualSummaryResource,
  monthlyReportResource,
  moveMonthlyReport,
  publishSummary,
} from "./service.ts";
import { reportYears, yearReportOf } from "./year/service.ts";

const year = z.int().min(2000).max(2100);

const monthly = crud(monthlyReportResource);
const annual = crud(annualSummaryResource);

export const reportingRouter = {
  monthlyReport: {
    list: monthly.list,
    one: monthly.one,
    many: monthly.many,
    history: monthly.history,
    create: monthly.create,
    update: monthly.update,
    submit: permitted("reporting.monthly")
      .input(moveInput)
      .output(monthlyReport.row)
      .mutation(({ ctx, input }) => moveMonthlyReport(ctx, "submit", input)),
    accept: permitted("reporting.write")
      .input(moveInput)
      .output(monthlyReport.row)
      .mutation(({ ctx, input }) => moveMonthlyReport(ctx, "accept", input)),
    return: permitted("reporting.write")
      .input(reasonedInput)
      .output(monthlyReport.row)
      .mutation(({ ctx, input }) => moveMonthlyReport(ctx, "return", input)),
  },
  annualSummary: {
    list: annual.list,
    one: annual.one,
    many: annual.many,
    history: annual.history,
    create: annual.create,
    update: annual.update,
    publish: permitted("reporting.publish")
      .input(moveInput)
      .output(annualSummary.row)
      .mutation(({ ctx, input }) => publishSummary(ctx, input)),
  },
  report: {
    year: permitted("reporting.read")
      .input(
        z.strictObject({
          year,
          region: z
            .string()
            .regex(/^\d{6}$/)
            .optional(),
        }),
      )
      .output(yearReport)
      .query(({ ctx, input }) => yearReportOf(ctx, input)),
    years: permitted("reporting.read")
      .output(z.array(z.int()))
      .query(({ ctx }) => reportYears(ctx)),
    overview: permitted("reporting.read")
      .input(z.strictObject({ year: year.optional() }).default({}))
      .output(overviewReport)
      .query(({ ctx, input }) => overviewOf(ctx, input)),
  },
  home: {
    tasks: signedIn()
      .output(
        z.object({
          tasks: z.array(task),
          figures: z.array(figure),
          month: z.array(planItem.row),
          trend: yearReport.shape.months,
        }),
      )
      .query(({ ctx }) => homeOf(ctx)),
  },
};
