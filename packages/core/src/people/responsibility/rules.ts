import { yearsAfter } from "../assignment/rules.ts";
import type { CoverageBoard, CoverageInspector, CoverageMark, CoverageSchool } from "./model.ts";

/** A school with who looks after it, as it is stored. */
export type StoredSchool = Omit<CoverageSchool, "marks"> & { readonly avoids: boolean };
export type StoredInspector = Omit<CoverageInspector, "overload">;

/** Days before a rotation falls due that the board begins to show it. */
const SOON_DAYS = 90;

/** Marks that make a school lack a valid inspector. */
const INVALID: readonly CoverageMark[] = ["gap", "left", "lapsed", "suspended", "avoidance"];

function rotation(since: string | null, years: number, today: string): CoverageMark | undefined {
  if (since === null) return undefined;
  const due = yearsAfter(since, years);
  if (due <= today) return "rotationDue";
  const soon = new Date(Date.parse(today) + SOON_DAYS * 86_400_000).toISOString().slice(0, 10);
  return due <= soon ? "rotationSoon" : undefined;
}

function marksOf(
  school: StoredSchool,
  inspector: CoverageInspector | undefined,
  rules: { readonly rotationYears: number },
  today: string,
): CoverageMark[] {
  if (!inspector) return ["gap"];
  const { standing } = inspector;
  const turn = rotation(school.since, rules.rotationYears, today);
  return [
    ...(standing === "appointed" || standing === "unrecorded" ? [] : [standing]),
    ...(school.avoids ? (["avoidance"] as const) : []),
    ...(turn ? [turn] : []),
    ...(inspector.overload ? (["overload"] as const) : []),
  ];
}

/** Schools and inspectors with their marks, and the totals above them. */
export function judge(
  stored: {
    readonly schools: readonly StoredSchool[];
    readonly inspectors: readonly StoredInspector[];
  },
  rules: { readonly loadLimit: number; readonly rotationYears: number },
  today: string,
): Pick<CoverageBoard, "schools" | "inspectors" | "totals"> {
  const inspectors = stored.inspectors.map((one) => ({
    ...one,
    // About five schools, about five kindergartens: two rules of two documents.
    overload: Math.max(one.load, one.kindergartens) > rules.loadLimit,
  }));
  const byId = new Map(inspectors.map((one) => [one.id, one]));
  const schools = stored.schools.map(({ avoids, ...school }) => {
    const inspector = byId.get(school.inspectorId ?? "");
    return { ...school, marks: marksOf({ ...school, avoids }, inspector, rules, today) };
  });
  const count = (holds: (school: CoverageSchool) => boolean) => schools.filter(holds).length;
  const invalid = count(({ marks }) => marks.some((mark) => INVALID.includes(mark)));
  const gaps = count(({ marks }) => marks.includes("gap"));
  return {
    schools,
    inspectors,
    totals: {
      schools: schools.length,
      covered: schools.length - invalid,
      gaps,
      conflicts: invalid - gaps,
      rotation: count(({ marks }) => marks.includes("rotationDue")),
      overloaded: inspectors.filter((one) => one.overload).length,
    },
  };
}
