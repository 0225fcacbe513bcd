import type { Inspection, Programme } from "@dudao/core/model";
import type { Leaf, Rubric } from "@dudao/rubric";
import { timeOf } from "../seeded/calendar.ts";
import type { Random } from "../seeded/random.ts";
import type { Problem } from "../texts/problem.ts";
import { detailed } from "../texts/words.ts";
import { answerFor, criterionAbout, leavesFor } from "./rate.ts";
import type { Inspector, Stage, Unit } from "./stage.ts";

/** A problem that a visit will find. */
export type PlannedProblem = {
  readonly problem: Problem;
  /** Put right while the inspector is there; the others wait for a notice. */
  readonly onSpot: boolean;
};

/** Where a visit stands when the demonstration opens. */
export type Outcome =
  | "planned"
  | "missed"
  | "inProgress"
  | "recorded"
  | "submitted"
  | "returned"
  | "accepted";

/** One visit as the story tells it. */
export type Visit = {
  readonly unit: Unit;
  readonly lead: Inspector;
  readonly members?: readonly Inspector[];
  readonly day: string;
  /** Minutes after midnight. */
  readonly begin: number;
  readonly minutes: number;
  readonly topic?: string;
  readonly subjectRole?: Inspection["subjectRole"];
  readonly methods: Inspection["methods"];
  readonly questionnaires?: number;
  readonly lessons?: number;
  readonly strengths: string;
  readonly advice: string;
  readonly problems: readonly PlannedProblem[];
  /** Leaves that are looked at; without it, every leaf that concerns the unit. */
  readonly leaves?: readonly Leaf[];
  readonly outcome: Outcome;
  /** Why it did not take place, or what is missing in the record. */
  readonly reason?: string;
  /** Day on which the office accepts or returns the record. */
  readonly settledOn?: string;
};

/** A finding that waits for a notice. */
export type OpenFinding = { readonly id: string; readonly problem: Problem };

/** What came of a visit, once it took place. */
export type VisitMade = {
  readonly inspectionId: string;
  readonly open: readonly OpenFinding[];
};

const CLAUSE = "中小学校责任督学挂牌督导办法";

/** Plans visits of a programme in one go, as the office does, and puts them on the agenda. */
export async function planVisits(
  stage: Stage,
  programme: Programme,
  rubric: Rubric,
  visits: readonly Visit[],
  then?: (visit: Visit, made: VisitMade) => void,
): Promise<void> {
  const officer = stage.officer.api();
  await officer.programme.planInspections({
    programmeId: programme.id,
    items: visits.map((visit) => ({
      institutionId: visit.unit.id,
      plannedDate: visit.day,
      leadInspectorId: visit.lead.id,
      ...(visit.members ? { memberIds: visit.members.map((member) => member.id) } : {}),
      ...(visit.topic ? { topic: visit.topic } : {}),
      ...(visit.subjectRole ? { subjectRole: visit.subjectRole } : {}),
    })),
  });
  const planned = await plannedOf(stage, programme.id);
  for (const visit of visits) {
    const record = planned.get(keyOf(visit.unit.id, visit.day));
    if (!record) throw new Error(`no plan for ${visit.unit.short} on ${visit.day}`);
    stage.count("inspections");
    schedule(stage, rubric, visit, record, then);
  }
}

const keyOf = (institutionId: string, day: string): string => `${institutionId} ${day}`;

async function plannedOf(stage: Stage, programmeId: string): Promise<Map<string, Inspection>> {
  const out = new Map<string, Inspection>();
  for (let page = 1; ; page++) {
    const answer = await stage.officer.api().inspection.list({
      page,
      pageSize: 200,
      filters: [
        { field: "programmeId", op: "eq", value: programmeId },
        { field: "state", op: "eq", value: "planned" },
      ],
    });
    for (const row of answer.rows) out.set(keyOf(row.institutionId, row.plannedDate), row);
    if (page * 200 >= answer.total) return out;
  }
}

function schedule(
  stage: Stage,
  rubric: Rubric,
  visit: Visit,
  planned: Inspection,
  then?: (visit: Visit, made: VisitMade) => void,
): void {
  const { agenda } = stage;
  if (visit.outcome === "planned") return;
  if (visit.outcome === "missed") {
    agenda.on(visit.day, "17:00", async () => {
      await stage.officer.api().inspection.miss({
        id: planned.id,
        version: planned.version,
        reason: visit.reason ?? "学校临时停课",
      });
    });
    return;
  }
  const random = stage.random.fork(`${rubric.id} ${visit.unit.short} ${visit.day}`);
  agenda.on(visit.day, timeOf(visit.begin), async () => {
    await visit.lead.api().inspection.start({ id: planned.id, version: planned.version });
    if (visit.outcome === "inProgress") await rateSome(stage, rubric, visit, planned.id, random);
  });
  if (visit.outcome === "inProgress") return;
  agenda.on(visit.day, timeOf(visit.begin + visit.minutes), async () => {
    const made = await record(stage, rubric, visit, planned.id, random);
    then?.(visit, made);
  });
  if (visit.outcome === "recorded" || visit.outcome === "submitted" || !visit.settledOn) return;
  agenda.on(visit.settledOn, "09:30", async () => {
    const { id, version } = await stage.officer.api().inspection.one({ id: planned.id });
    if (visit.outcome === "returned") {
      await stage.officer.api().inspection.return({
        id,
        version,
        reason: visit.reason ?? "请补充督导方式和具体情况",
      });
    } else {
      await stage.officer.api().inspection.accept({ id, version });
    }
  });
}

async function rateAll(
  visit: Visit,
  inspectionId: string,
  faults: ReadonlySet<string>,
  random: Random,
  leaves: readonly Leaf[],
): Promise<void> {
  // Schools differ, and so do days: some lose a little everywhere, some nearly nothing.
  const strict = random.pick([0.06, 0.14, 0.22, 0.34, 0.48]);
  const ratings = leaves.map((leaf) => ({
    criterion: leaf.code,
    answer: answerFor(random, leaf, faults.has(leaf.code), strict),
    version: 0,
  }));
  await visit.lead.api().inspection.rateMany({ inspectionId, ratings });
}

/** A visit that is going on: rather more than half of the rubric is answered. */
async function rateSome(
  stage: Stage,
  rubric: Rubric,
  visit: Visit,
  inspectionId: string,
  random: Random,
): Promise<void> {
  const leaves = visit.leaves ?? leavesFor(rubric, visit.unit.kind);
  const some = leaves.slice(0, Math.ceil(leaves.length * 0.6));
  await rateAll(visit, inspectionId, new Set(), random, some);
  stage.count("ratings", some.length);
}

async function record(
  stage: Stage,
  rubric: Rubric,
  visit: Visit,
  inspectionId: string,
  random: Random,
): Promise<VisitMade> {
  const api = visit.lead.api();
  const all = leavesFor(rubric, visit.unit.kind);
  const leaves = visit.leaves ?? all;
  const open: OpenFinding[] = [];
  const faults = new Set<string>();
  for (const { problem, onSpot } of visit.problems) {
    const criterion = criterionAbout(all, problem.about);
    if (criterion) faults.add(criterion);
    const found = await api.finding.create({
      inspectionId,
      description: detailed(random, random.pick(problem.texts), visit.unit.kind),
      severity: problem.severity,
      advice: problem.advice,
      ...(criterion ? { criterion } : { basis: CLAUSE }),
    });
    stage.count("findings");
    if (onSpot) {
      const note = problem.onSpot ?? "当场整改到位。";
      await api.finding.resolveOnSpot({ id: found.id, version: found.version, note });
    } else {
      open.push({ id: found.id, problem });
    }
  }
  const looked = all.filter((leaf) => faults.has(leaf.code) || leaves.includes(leaf));
  await rateAll(visit, inspectionId, faults, random, looked);
  stage.count("ratings", looked.length);
  const { version } = await api.inspection.one({ id: inspectionId });
  const updated = await api.inspection.update({
    id: inspectionId,
    version,
    methods: [...visit.methods],
    strengths: visit.strengths,
    advice: visit.advice,
    noProblem: visit.problems.length === 0,
    ...(visit.questionnaires ? { questionnaireCount: visit.questionnaires } : {}),
    ...(visit.lessons ? { lessonCount: visit.lessons } : {}),
  });
  const recorded = await api.inspection.record({ id: inspectionId, version: updated.version });
  if (visit.outcome !== "recorded") {
    await api.inspection.submit({ id: inspectionId, version: recorded.version });
  }
  return { inspectionId, open };
}
