import type { LocalText } from "../../_kernel/text.ts";
import { subjectRoles } from "../../inspection/model.ts";
import { institutionKinds } from "../../organisation/model.ts";
import {
  done,
  eq,
  type Filter,
  figureOf,
  ne,
  type Spec,
  settled,
  spec,
  unit,
  within,
} from "../figure/rules.ts";
import type { Figure } from "../model.ts";

/** Counts of one programme. */
export type ProgrammeFacts = {
  readonly id: string;
  readonly units: number;
  readonly inspections: number;
  readonly questionnaires: number;
  readonly findings: number;
  readonly unitsWithFindings: number;
  readonly closed: number;
  readonly notices: number;
  readonly reports: number;
  readonly teams: number;
  readonly people: readonly string[];
};

type Group = { readonly by: "role" | "kind"; readonly key: string; readonly units: number };
type Named = LocalText & { readonly value: string };

function groupSpecs(groupsOf: readonly Group[], ofProgramme: Filter): Spec[] {
  const specs = (by: Group["by"], names: readonly Named[], prefix: string, field: string) =>
    names.flatMap(({ value, zh, en }): Spec[] => {
      const found = groupsOf.find((group) => group.by === by && group.key === value);
      if (!found) return [];
      const filters = [ofProgramme, eq(field, value), ne("state", "missed")];
      const key = `${prefix}.${value}`;
      const measure = "units" as const;
      return [spec(key, { zh, en }, unit.units, found.units, "inspection", filters, { measure })];
    });
  return [
    ...specs("role", subjectRoles, "role", "subjectRole"),
    ...specs("kind", institutionKinds, "kind", "institutionKind"),
  ];
}

/** The figures of a programme over its whole run; those beyond the first three only when not nought. */
export function figuresOfProgramme(
  counts: ProgrammeFacts,
  groupsOf: readonly Group[],
  of: string | null,
): Figure[] {
  const ofProgramme = eq("programmeId", counts.id);
  const always: Spec[] = [
    spec(
      "units",
      { zh: "督导对象", en: "Units" },
      unit.units,
      counts.units,
      "inspection",
      [ofProgramme, ne("state", "missed")],
      { measure: "units" },
    ),
    spec(
      "inspections",
      { zh: "完成督导", en: "Inspections done" },
      unit.times,
      counts.inspections,
      "inspection",
      [ofProgramme, done],
    ),
    spec("findings", { zh: "发现问题", en: "Findings" }, unit.pieces, counts.findings, "finding", [
      ofProgramme,
    ]),
  ];
  const more: Spec[] = [
    ...groupSpecs(groupsOf, ofProgramme),
    spec("teams", { zh: "督导组", en: "Teams" }, unit.groups, counts.teams, "team", [ofProgramme]),
    spec(
      "people",
      { zh: "参加督学", en: "Inspectors" },
      unit.persons,
      counts.people.length,
      "inspector",
      [within("id", counts.people)],
    ),
    spec(
      "questionnaires",
      { zh: "调查问卷", en: "Questionnaires" },
      unit.copies,
      counts.questionnaires,
      "inspection",
      [ofProgramme, done, { field: "questionnaireCount", op: "gte", value: 1 }],
      { measure: "sum", sumOf: "questionnaireCount" },
    ),
    spec(
      "unitsWithFindings",
      { zh: "存在问题的单位", en: "Units with findings" },
      unit.units,
      counts.unitsWithFindings,
      "finding",
      [ofProgramme],
      { measure: "units" },
    ),
    spec("notices", { zh: "整改通知书", en: "Notices" }, unit.copies, counts.notices, "notice", [
      ofProgramme,
    ]),
    spec(
      "reports",
      { zh: "整改报告", en: "Reports in" },
      unit.copies,
      counts.reports,
      "rectificationReport",
      [ofProgramme],
    ),
    spec("closed", { zh: "完成整改", en: "Corrected" }, unit.pieces, counts.closed, "finding", [
      ofProgramme,
      settled,
    ]),
  ];
  return [...always, ...more.filter((one) => one.value > 0)].map((one) => figureOf(one, of));
}
