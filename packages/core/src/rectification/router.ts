import { z } from "zod";
import * as f from "../_kernel/field.ts";
import { crud, idSchema, moveInput, permitted, reasonedInput } from "../_kernel/index.ts";
import { finding, notice, rectificationReport } from "./model.ts";
import {
  issueNotice,
  noticeResource,
  rectificationReportResource,
  submitReport,
} from "./notice/service.ts";
import { findingResource, moveFinding } from "./service.ts";

const newDeadline = f.date({ zh: "新的期限", en: "New deadline" }).optional();
const result = f.longText({ zh: "整改结果", en: "Result", max: 1000 });

const asks = {
  resolveOnSpot: moveInput.extend({
    note: f.longText({ zh: "立行立改情况", en: "What was done", max: 1000 }),
  }),
  acknowledge: moveInput.extend({
    responsiblePerson: f.text({ zh: "责任人", en: "Responsible person", max: 30 }),
  }),
  plan: moveInput.extend({
    measures: f.longText({ zh: "整改措施", en: "Measures", max: 1000 }),
  }),
  report: moveInput.extend({ result }),
  close: moveInput.extend({
    verification: f.longText({ zh: "核查意见", en: "Verification", max: 1000 }),
  }),
  again: reasonedInput.extend({ newDeadline }),
  extend: reasonedInput.extend({ deadline: f.date({ zh: "延期至", en: "Extended until" }) }),
};

const { list, one, many, history, create, update, remove } = crud(findingResource);
const notices = crud(noticeResource);
const reports = crud(rectificationReportResource);

const issueInput = z.strictObject({
  id: idSchema.optional(),
  inspectionId: notice.fields.inspectionId,
  deadline: notice.fields.deadline.optional(),
  requirements: notice.fields.requirements,
  findingIds: z.array(idSchema).min(1).max(100),
});

const submitInput = rectificationReport.create.extend({
  results: z
    .array(z.strictObject({ findingId: idSchema, result }))
    .max(200)
    .optional(),
});

export const rectificationRouter = {
  finding: {
    list,
    one,
    many,
    history,
    create,
    update,
    remove,
    resolveOnSpot: permitted("rectification.order")
      .input(asks.resolveOnSpot)
      .output(finding.row)
      .mutation(({ ctx, input }) => moveFinding(ctx, "resolveOnSpot", input)),
    acknowledge: permitted("rectification.respond")
      .input(asks.acknowledge)
      .output(finding.row)
      .mutation(({ ctx, input }) => moveFinding(ctx, "acknowledge", input)),
    plan: permitted("rectification.respond")
      .input(asks.plan)
      .output(finding.row)
      .mutation(({ ctx, input }) => moveFinding(ctx, "plan", input)),
    report: permitted("rectification.respond")
      .input(asks.report)
      .output(finding.row)
      .mutation(({ ctx, input }) => moveFinding(ctx, "report", input)),
    close: permitted("rectification.verify")
      .input(asks.close)
      .output(finding.row)
      .mutation(({ ctx, input }) => moveFinding(ctx, "close", input)),
    return: permitted("rectification.verify")
      .input(asks.again)
      .output(finding.row)
      .mutation(({ ctx, input }) => moveFinding(ctx, "return", input)),
    reopen: permitted("rectification.verify")
      .input(asks.again)
      .output(finding.row)
      .mutation(({ ctx, input }) => moveFinding(ctx, "reopen", input)),
    extend: permitted("rectification.order")
      .input(asks.extend)
      .output(finding.row)
      .mutation(({ ctx, input }) => moveFinding(ctx, "extend", input)),
  },
  notice: {
    list: notices.list,
    one: notices.one,
    many: notices.many,
    history: notices.history,
    issue: permitted("rectification.order")
      .input(issueInput)
      .output(notice.row)
      .mutation(({ ctx, input }) => issueNotice(ctx, input)),
  },
  rectificationReport: {
    list: reports.list,
    one: reports.one,
    many: reports.many,
    history: reports.history,
    submit: permitted("rectification.respond")
      .input(submitInput)
      .output(rectificationReport.row)
      .mutation(({ ctx, input }) => submitReport(ctx, input)),
  },
};
