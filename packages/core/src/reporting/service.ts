import type { Db } from "@dudao/database";
import {
  DomainError,
  defineResource,
  makeMove,
  may,
  offeredMoves,
  reachOf,
  type SignedContext,
} from "../_kernel/index.ts";
import { type AnnualSummary, annualSummary, type MonthlyReport, monthlyReport } from "./model.ts";
import {
  annualSummaryMachine,
  type MonthlyReportFacts,
  monthBegun,
  monthlyReportMachine,
} from "./rules.ts";
import {
  annualSummaryView,
  monthCounts,
  monthlyReportView,
  ownMonthlyReports,
  publishedSummaries,
} from "./store.ts";

type Target = { id: string; version: number };

/** Figures count a whole region, so they are for who may see the whole region. */
export function seesRegion(ctx: SignedContext): void {
  if (reachOf(ctx.actor, "reporting.read") !== "region") throw new DomainError("forbidden/reach");
}

function monthlyFacts(ctx: SignedContext, row: MonthlyReport): MonthlyReportFacts {
  return {
    monthBegun: monthBegun(row.year, row.month, ctx.today),
    isAuthor: ctx.actor.inspectorId === row.inspectorId,
  };
}

/** An inspector writes only reports of their own. */
function ofOneself(ctx: SignedContext, inspectorId: string): void {
  if (reachOf(ctx.actor, "reporting.monthly") === "region") return;
  if (ctx.actor.inspectorId === inspectorId) return;
  throw new DomainError("invalid/input", { fieldErrors: { inspectorId: { key: "notOneself" } } });
}

/** The counts stand in the draft already, so that the author sees what will be submitted. */
export const monthlyReportResource = defineResource({
  entity: monthlyReport,
  view: monthlyReportView,
  permissions: { read: "reporting.read", write: "reporting.monthly" },
  own: (actor) => (actor.inspectorId === null ? null : ownMonthlyReports(actor.inspectorId)),
  hooks: {
    creating: async (db, ctx, input) => {
      ofOneself(ctx, input.inspectorId);
      return monthCounts(db, input.inspectorId, input.year, input.month);
    },
    updating: async (db, ctx, { current, patch }) => {
      if (current.state !== "draft" && current.state !== "returned") {
        throw new DomainError("conflict/monthlyReportFixed");
      }
      const { inspectorId, year, month } = { ...current, ...patch };
      ofOneself(ctx, inspectorId);
      return monthCounts(db, inspectorId, year, month);
    },
  },
  explain: (error) =>
    error.kind === "unique"
      ? new DomainError("conflict/taken", { fieldErrors: { month: { key: "monthTaken" } } })
      : undefined,
  moves: (ctx, _db, row) =>
    offeredMoves(monthlyReportMachine, row.state, monthlyFacts(ctx, row), (permission) =>
      may(ctx.actor, permission),
    ),
});

/** A move of a monthly report; submitting takes the counts from the records once more. */
export function moveMonthlyReport(
  ctx: SignedContext,
  action: "submit" | "accept" | "return",
  input: Target & { reason?: string },
): Promise<MonthlyReport> {
  return makeMove(ctx, {
    resource: monthlyReportResource,
    machine: monthlyReportMachine,
    id: input.id,
    version: input.version,
    action,
    facts: (row) => monthlyFacts(ctx, row),
    patch: async (row, db: Db) => ({
      stateReason: input.reason ?? null,
      ...(action === "submit"
        ? {
            submittedAt: ctx.at,
            ...(await monthCounts(db, row.inspectorId, row.year, row.month)),
          }
        : {}),
    }),
  });
}

export const annualSummaryResource = defineResource({
  entity: annualSummary,
  view: annualSummaryView,
  permissions: { read: "reporting.read", write: "reporting.write" },
  own: () => publishedSummaries,
  hooks: {
    updating: async (_db, _ctx, { current }) => {
      if (current.state !== "draft") throw new DomainError("conflict/summaryPublished");
      return undefined;
    },
  },
  explain: (error) =>
    error.kind === "unique"
      ? new DomainError("conflict/taken", { fieldErrors: { year: { key: "summaryYearTaken" } } })
      : undefined,
  moves: (ctx, _db, row) =>
    offeredMoves(
      annualSummaryMachine,
      row.state,
      { hasOpening: row.opening !== null },
      (permission) => may(ctx.actor, permission),
    ),
});

/** Publishes a year's account; from then on it stands. */
export function publishSummary(ctx: SignedContext, input: Target): Promise<AnnualSummary> {
  return makeMove(ctx, {
    resource: annualSummaryResource,
    machine: annualSummaryMachine,
    id: input.id,
    version: input.version,
    action: "publish",
    facts: (row) => ({ hasOpening: row.opening !== null }),
    patch: () => ({ publishedOn: ctx.today }),
  });
}
