import { inspectorKinds } from "../../people/model.ts";
import { done, eq, figureOf, type Spec, settled, spec, unit, within } from "../figure/rules.ts";
import type { Figure } from "../model.ts";
import { percent, visitProgrammeKinds } from "../rules.ts";

/** Counts of the year as a whole, as the store counts them. */
export type OverallCounts = {
  readonly programmes: number;
  readonly visits: number;
  readonly unitsVisited: number;
  readonly questionnaires: number;
  readonly findings: number;
  readonly unitsWithFindings: number;
  readonly settled: number;
  readonly closedByNotice: number;
  readonly closedOnTime: number;
  readonly overdue: number;
  readonly notices: number;
  readonly reports: number;
  readonly unitsReported: number;
  readonly monthlyReports: number;
  readonly planItems: number;
  readonly planItemsDone: number;
};

/**
 * The figures of a year.
 *
 * A visit (入校督导人次) is one inspection of a routine or thematic programme, submitted or
 * accepted, counted once for its lead inspector: who goes along is not counted again. Findings
 * belong to the year they were found in, notices and reports to the year they were issued or
 * handed in. On time means closed out by the deadline that stood at the end.
 */
export function overallFigures(counts: OverallCounts, year: number, of: string | null): Figure[] {
  const ofYear = eq("year", year);
  const visits = [ofYear, within("programmeKind", visitProgrammeKinds), done];
  const closed = [ofYear, eq("state", "closed")];
  const specs: Spec[] = [
    spec(
      "visits",
      { zh: "入校督导", en: "School visits" },
      unit.visits,
      counts.visits,
      "inspection",
      visits,
      {
        note: {
          zh: "经常性督导和专项督导中已提交的督导,每次按负责督学计一人次",
          en: "Submitted inspections of routine and thematic programmes, one each for its lead",
        },
      },
    ),
    spec(
      "unitsVisited",
      { zh: "督导学校", en: "Units visited" },
      unit.units,
      counts.unitsVisited,
      "inspection",
      visits,
      { measure: "units" },
    ),
    spec(
      "programmes",
      { zh: "督导项目", en: "Programmes" },
      unit.pieces,
      counts.programmes,
      "programme",
      [ofYear, within("state", ["approved", "running", "closed"])],
    ),
    spec(
      "monthlyReports",
      { zh: "月总结", en: "Monthly reports" },
      unit.copies,
      counts.monthlyReports,
      "monthlyReport",
      [ofYear, done],
    ),
    spec(
      "questionnaires",
      { zh: "调查问卷", en: "Questionnaires" },
      unit.copies,
      counts.questionnaires,
      "inspection",
      [ofYear, done, { field: "questionnaireCount", op: "gte", value: 1 }],
      { measure: "sum", sumOf: "questionnaireCount" },
    ),
    spec(
      "unitsWithFindings",
      { zh: "存在问题的单位", en: "Units with findings" },
      unit.units,
      counts.unitsWithFindings,
      "finding",
      [ofYear],
      { measure: "units" },
    ),
    spec("findings", { zh: "发现问题", en: "Findings" }, unit.pieces, counts.findings, "finding", [
      ofYear,
    ]),
    spec(
      "notices",
      { zh: "整改通知书", en: "Rectification notices" },
      unit.copies,
      counts.notices,
      "notice",
      [ofYear],
    ),
    spec(
      "reports",
      { zh: "整改报告", en: "Rectification reports" },
      unit.copies,
      counts.reports,
      "rectificationReport",
      [ofYear],
    ),
    spec(
      "unitsReported",
      { zh: "提交整改报告的单位", en: "Units that reported" },
      unit.units,
      counts.unitsReported,
      "rectificationReport",
      [ofYear],
      { measure: "units" },
    ),
    spec("closed", { zh: "完成整改", en: "Corrected" }, unit.pieces, counts.settled, "finding", [
      ofYear,
      settled,
    ]),
    spec("overdue", { zh: "逾期未改", en: "Overdue" }, unit.pieces, counts.overdue, "finding", [
      ofYear,
      eq("overdue", true),
    ]),
    spec(
      "onTimeRate",
      { zh: "按期销号率", en: "Closed in time" },
      unit.perCent,
      percent(counts.closedOnTime, counts.closedByNotice),
      "finding",
      [...closed, eq("onTime", true)],
      { measure: "share", base: closed },
    ),
    spec(
      "planItemsDone",
      { zh: "完成计划工作", en: "Planned work done" },
      unit.pieces,
      counts.planItemsDone,
      "planItem",
      [ofYear, eq("state", "done")],
    ),
    spec(
      "planItems",
      { zh: "计划工作", en: "Planned work" },
      unit.pieces,
      counts.planItems,
      "planItem",
      [ofYear],
    ),
  ];
  return specs.map((one) => figureOf(one, of));
}

/** Counts of the register, as it stands. */
export type PeopleFacts = {
  readonly inspectorKinds: readonly { readonly kind: string; readonly count: number }[];
  readonly memberUnits: number;
  readonly commission: number;
  readonly districts: number;
  readonly institutions: number;
  readonly teams: number;
};

/**
 * Who does the work, and for whom: the register as it stands, because it keeps no past.
 * @param programmeIds Programmes of the year, whose teams are counted.
 */
export function peopleFigures(
  counts: PeopleFacts,
  programmeIds: readonly string[],
  of: string | null,
): Figure[] {
  const active = eq("status", "active");
  const total = counts.inspectorKinds.reduce((sum, one) => sum + one.count, 0);
  const kinds = inspectorKinds.flatMap(({ value, zh, en }): Spec[] => {
    const count = counts.inspectorKinds.find((one) => one.kind === value)?.count ?? 0;
    if (count === 0) return [];
    const filters = [eq("kind", value), active];
    return [spec(`inspectors.${value}`, { zh, en }, unit.persons, count, "inspector", filters)];
  });
  const specs: Spec[] = [
    spec(
      "inspectors",
      { zh: "在任督学", en: "Active inspectors" },
      unit.persons,
      total,
      "inspector",
      [active],
    ),
    ...kinds,
    spec(
      "commission",
      { zh: "教育督导委员会", en: "Commission" },
      { zh: "人(单位)", en: "" },
      counts.commission,
      "commissionMember",
      [],
    ),
    spec(
      "memberUnits",
      { zh: "委员会成员单位", en: "Member units" },
      unit.pieces,
      counts.memberUnits,
      "commissionMember",
      [eq("post", "member")],
    ),
    spec(
      "districts",
      { zh: "督学责任区", en: "Districts" },
      unit.pieces,
      counts.districts,
      "district",
      [],
    ),
    spec(
      "institutions",
      { zh: "学校与机构", en: "Institutions" },
      unit.units,
      counts.institutions,
      "institution",
      [eq("status", "open")],
    ),
    spec("teams", { zh: "督导组", en: "Teams" }, unit.groups, counts.teams, "team", [
      within("programmeId", programmeIds),
    ]),
  ];
  return specs.map((one) => figureOf(one, of));
}
