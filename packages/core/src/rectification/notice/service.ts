import type { Db } from "@dudao/database";
import {
  createRecord,
  DomainError,
  defineResource,
  type FieldError,
  findMove,
  loadRecord,
  moveWithin,
  printedNumber,
  refused,
  refuseFields,
  type SignedContext,
} from "../../_kernel/index.ts";
import {
  type Finding,
  finding,
  type Notice,
  notice,
  type RectificationReport,
  rectificationReport,
} from "../model.ts";
import { deadlineAfter, findingMachine, reportableStates } from "../rules.ts";
import { factsOf, findingResource, forOffice, inspectionFor, ofTeam, patchOf } from "../service.ts";
import {
  findingView,
  hasReport,
  noticeView,
  ownNotices,
  ownReports,
  rectificationReportView,
} from "../store.ts";

export const noticeResource = defineResource({
  entity: notice,
  view: noticeView,
  permissions: { read: "rectification.read", write: "rectification.order" },
  own: (actor) => ownNotices(actor.inspectorId, actor.institutionId),
});

/** Why a finding cannot go into a notice, at its place in the list. */
function orderError(ctx: SignedContext, row: Finding | undefined, inspectionId: string) {
  if (!row || row.inspectionId !== inspectionId) return { key: "unknownReference" };
  const found = findMove(findingMachine, row.state, "order", factsOf(ctx, row));
  if (!("refusal" in found)) return undefined;
  const label = { zh: "下达整改", en: "Order correction" };
  return { key: "cannotOrder", text: refused(finding, label, found.refusal).text };
}

async function orderable(
  db: Db,
  ctx: SignedContext,
  inspectionId: string,
  ids: readonly string[],
): Promise<void> {
  const rows = (await db.many(findingView, [...ids])) as Finding[];
  const errors: Record<string, FieldError> = {};
  ids.forEach((id, index) => {
    const error =
      ids.indexOf(id) === index
        ? orderError(
            ctx,
            rows.find((row) => row.id === id),
            inspectionId,
          )
        : { key: "repeated" };
    if (error) errors[`findingIds.${index}`] = error;
  });
  refuseFields(errors);
}

/**
 * Issues a rectification notice: the next number of the county's series, and every finding named
 * is ordered with the notice's deadline, all in one transaction. Without a deadline the county's
 * days count from today.
 */
export function issueNotice(
  ctx: SignedContext,
  input: {
    id?: string;
    inspectionId: string;
    deadline?: string;
    requirements?: string;
    findingIds: readonly string[];
  },
): Promise<Notice> {
  const { findingIds, ...rest } = input;
  const deadline = input.deadline ?? deadlineAfter(ctx.today, ctx.county.rectificationDays);
  const resource = {
    ...noticeResource,
    hooks: {
      creating: async (db: Db) => {
        const of = await inspectionFor(db, input.inspectionId);
        if (!forOffice(ctx) && !ofTeam(ctx, of)) throw new DomainError("forbidden/reach");
        if (deadline < ctx.today) refuseFields({ deadline: { key: "deadlinePast" } });
        await orderable(db, ctx, of.id, findingIds);
        const series = ctx.county.noticeSeries;
        const year = Number(ctx.today.slice(0, 4));
        const number = await db.nextNumber(series, year);
        return {
          institutionId: of.institutionId,
          programmeId: of.programmeId,
          series,
          year,
          number,
          printedNumber: printedNumber(series, year, number),
          issuedOn: ctx.today,
          issuedById: ctx.actor.userId,
          issuedByName: ctx.actor.name,
        };
      },
      saved: async (db: Db, _ctx: SignedContext, { id: noticeId }: { id: string }) => {
        for (const id of findingIds) {
          await moveWithin(db, ctx, {
            resource: findingResource,
            machine: findingMachine,
            id,
            action: "order",
            facts: (row) => factsOf(ctx, row),
            patch: () => ({ noticeId, deadline }),
          });
        }
      },
    },
  };
  // No county adds fields to a notice.
  return createRecord(ctx, resource, { ...rest, deadline, extensions: {} });
}

export const rectificationReportResource = defineResource({
  entity: rectificationReport,
  view: rectificationReportView,
  permissions: { read: "rectification.read", write: "rectification.respond" },
  own: (actor) => ownReports(actor.inspectorId, actor.institutionId),
});

type ReportInput = {
  id?: string;
  noticeId: string;
  text: string;
  remaining?: string;
  results?: readonly { findingId: string; result: string }[];
};

/** The findings that a report answers, each with its result. */
async function answersOf(db: Db, input: ReportInput) {
  const filters = [{ field: "noticeId", op: "eq" as const, value: input.noticeId }];
  const page = await db.list(findingView, { page: 1, pageSize: 200, sort: [], filters });
  const rows = page.rows as Finding[];
  if (rows.some((row) => row.state === "ordered"))
    throw new DomainError("conflict/notAcknowledged");
  const open = rows.filter((row) => reportableStates.some((state) => state === row.state));
  if (open.length === 0 && (await hasReport(db, input.noticeId))) {
    throw new DomainError("conflict/nothingToReport");
  }
  const errors: Record<string, FieldError> = {};
  const results = input.results ?? [];
  results.forEach((one, index) => {
    const known = open.some((row) => row.id === one.findingId);
    if (!known) errors[`results.${index}.findingId`] = { key: "unknownReference" };
  });
  const answers = open.map((row) => {
    const given = results.find((one) => one.findingId === row.id)?.result;
    return { id: row.id, result: given ?? (row.state === "returned" ? null : row.result) };
  });
  const missing = answers.filter((one) => one.result === null).length;
  if (missing > 0) errors.results = { key: "resultsMissing", params: { missing } };
  refuseFields(errors);
  return answers;
}

/**
 * Hands in the report on a notice: its findings that await the unit are reported with it. The
 * same report sent twice under one id is one report.
 */
export function submitReport(ctx: SignedContext, input: ReportInput): Promise<RectificationReport> {
  const { results: _, ...rest } = input;
  let answers: Awaited<ReturnType<typeof answersOf>> = [];
  const resource = {
    ...rectificationReportResource,
    hooks: {
      creating: async (db: Db) => {
        const permission = "rectification.respond";
        const on = await loadRecord(db, ctx, noticeResource, input.noticeId, permission);
        answers = await answersOf(db, input);
        return {
          institutionId: on.institutionId,
          programmeId: on.programmeId,
          submittedAt: ctx.at,
          submittedById: ctx.actor.userId,
          submittedByName: ctx.actor.name,
        };
      },
      saved: async (db: Db) => {
        for (const { id, result } of answers) {
          await moveWithin(db, ctx, {
            resource: findingResource,
            machine: findingMachine,
            id,
            action: "report",
            facts: (row) => factsOf(ctx, row),
            patch: (row) => patchOf(ctx, "report", row, { result: result ?? "" }),
          });
        }
      },
    },
  };
  return createRecord(ctx, resource, { ...rest, extensions: {} });
}
