import type { Db } from "@dudao/database";
import {
  type Actor,
  inspectorRulesOf,
  may,
  read,
  type SignedContext,
} from "../../_kernel/index.ts";
import { planItemsById } from "../../planning/index.ts";
import type { Figure, Task, YearReport } from "../model.ts";
import { visitPeriod } from "../rules.ts";
import { overallFigures } from "../year/rules.ts";
import { monthRows, programmeTotal, yearCounts } from "../year/store.ts";
import { inspectorFigures, type TaskKind, taskOf, unitFigures, type Waiting } from "./rules.ts";
import {
  conflictsToSolve,
  countiesOverdue,
  declarationsDue,
  itemsOfMonth,
  messagesUnseen,
  noticesForUnit,
  overdueNotices,
  ownCounts,
  ownInspectionsOpen,
  reportsDue,
  termsEnding,
  toAccept,
  toApprove,
  toDecide,
  toReview,
  toVerify,
  unitCounts,
  visitsDue,
} from "./store.ts";

/** What the home page shows first: the office's most watched figures. */
const WATCHED = ["visits", "unitsVisited", "findings", "closed", "overdue", "monthlyReports"];

export type Home = {
  tasks: Task[];
  figures: Figure[];
  /** Work of the month, where the caller may see plans. */
  month: Awaited<ReturnType<typeof planItemsById>>;
  /** The year by month, for the lines beside the figures; empty where only one's own is seen. */
  trend: YearReport["months"];
};

function holds(actor: Actor, permission: string, reach: "region" | "own"): boolean {
  return may(actor, permission) && actor.permissions[permission] === reach;
}

type Found = readonly (readonly [TaskKind, readonly Waiting[]])[];

/** What waits for the office: decisions, reviews, what is late. */
async function forOffice(db: Db, ctx: SignedContext): Promise<Found> {
  const { actor, county, today } = ctx;
  const has = (permission: string) => holds(actor, permission, "region");
  const rule = county.visitRule;
  const period = visitPeriod(rule.every, today);
  return [
    ["acceptInspection", has("inspection.accept") ? await toAccept(db) : []],
    ["approvePlan", has("planning.approve") ? await toApprove(db) : []],
    ["decideAppointment", has("people.appoint") ? await toDecide(db) : []],
    ["termEnding", has("people.write") ? await termsEnding(db) : []],
    ["overdueNotice", has("rectification.order") ? await overdueNotices(db) : []],
    ["verifyNotice", has("rectification.verify") ? await toVerify(db, actor.userId, null) : []],
    ["reviewMonthlyReport", has("reporting.write") ? await toReview(db) : []],
    ["replaceInspector", has("inspection.plan") ? await conflictsToSolve(db) : []],
    ["visitDue", has("inspection.plan") ? await visitsDue(db, rule, period, null) : []],
  ];
}

const OWN_STATES: Readonly<Record<string, TaskKind>> = {
  planned: "carryOut",
  inProgress: "finishRecord",
  recorded: "finishRecord",
  returned: "returnedInspection",
};

const TOLD = {
  replaced: "toldReplaced",
  joined: "toldJoined",
  teamChanged: "toldTeamChanged",
} as const satisfies Readonly<Record<string, TaskKind>>;

/** What waits for an inspector: visits, records, months, corrections to look at. */
async function forInspector(db: Db, ctx: SignedContext, inspectorId: string): Promise<Found> {
  const { actor, county, today } = ctx;
  const rule = county.visitRule;
  const open = await ownInspectionsOpen(db, inspectorId);
  const period = visitPeriod(rule.every, today);
  const verifies = holds(actor, "rectification.verify", "own");
  const { declarations } = inspectorRulesOf(county);
  const told = await messagesUnseen(db, inspectorId);
  return [
    ...told.map((one) => [TOLD[one.kind], [one]] as const),
    [
      "declareAvoidance",
      declarations === "never"
        ? []
        : await declarationsDue(db, inspectorId, declarations === "teams"),
    ],
    ...open.map((one) => [OWN_STATES[one.state] ?? "carryOut", [one]] as const),
    [
      "writeMonthlyReport",
      may(actor, "reporting.monthly") ? await reportsDue(db, inspectorId) : [],
    ],
    ["verifyNotice", verifies ? await toVerify(db, actor.userId, inspectorId) : []],
    ["visitDue", await visitsDue(db, rule, period, inspectorId)],
  ];
}

/** What waits for the head of a unit. */
async function forUnit(db: Db, institutionId: string): Promise<Found> {
  const notices = await noticesForUnit(db, institutionId);
  return [
    ["acknowledgeNotice", notices.filter((one) => !one.acknowledged)],
    ["reportNotice", notices.filter((one) => one.acknowledged)],
  ];
}

async function figuresFor(db: Db, ctx: SignedContext, year: number): Promise<Figure[]> {
  const { actor, scope } = ctx;
  if (scope.kind === "oversight") return [];
  if (holds(actor, "reporting.read", "region")) {
    const counts = await yearCounts(db, scope.region, year, ctx.today);
    const programmes = await programmeTotal(db, scope.region, year);
    const all = overallFigures({ ...counts, programmes }, year, null);
    return all.filter((figure) => WATCHED.includes(figure.key));
  }
  if (actor.inspectorId !== null && may(actor, "inspection.carryOut")) {
    return inspectorFigures(await ownCounts(db, actor.inspectorId, year), actor.inspectorId, year);
  }
  if (actor.institutionId !== null && may(actor, "rectification.respond")) {
    return unitFigures(await unitCounts(db, actor.institutionId));
  }
  return [];
}

/** The home page of whoever asks: what waits for them, and the figures they watch. */
export function homeOf(ctx: SignedContext): Promise<Home> {
  const { actor, scope, today } = ctx;
  const year = Number(today.slice(0, 4));
  return read(ctx, async (db) => {
    if (scope.kind === "oversight") {
      const counties = may(actor, "rectification.read") ? await countiesOverdue(db) : [];
      const tasks = counties.map((one) => taskOf("countyOverdue", one, today));
      return { tasks, figures: [], month: [], trend: [] };
    }
    const { inspectorId, institutionId } = actor;
    const found: Found = [
      ...(await forOffice(db, ctx)),
      ...(inspectorId !== null && may(actor, "inspection.carryOut")
        ? await forInspector(db, ctx, inspectorId)
        : []),
      ...(institutionId !== null && may(actor, "rectification.respond")
        ? await forUnit(db, institutionId)
        : []),
    ];
    const seesAll = holds(actor, "reporting.read", "region");
    const month = Number(today.slice(5, 7));
    return {
      tasks: found.flatMap(([kind, rows]) => rows.map((row) => taskOf(kind, row, today))),
      figures: await figuresFor(db, ctx, year),
      month: await planItemsById(ctx, db, await itemsOfMonth(db, year, month)),
      trend: seesAll ? await monthRows(db, scope.region, year) : [],
    };
  });
}
