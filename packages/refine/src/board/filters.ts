import type { ListInput } from "@dudao/core/model";
import type { ListFilter } from "../links.ts";

/** What the board is narrowed to, as it stands in the URL. */
export type BoardFilters = {
  readonly search: string;
  readonly programmeId: string | null;
  readonly districtId: string | null;
  readonly institutionId: string | null;
  readonly severity: string | null;
  readonly overdue: boolean;
  readonly year: number | null;
};

export const noFilters: BoardFilters = {
  search: "",
  programmeId: null,
  districtId: null,
  institutionId: null,
  severity: null,
  overdue: false,
  year: null,
};

const SEVERITIES = ["general", "serious", "hazard"];

/** Reads the filters of an address; what the board does not know is left out. */
export function readBoard(params: URLSearchParams): BoardFilters {
  const id = (name: string) => {
    const value = params.get(name);
    return value && /^\d{2,6}-[0-9a-z]{8,32}$/.test(value) ? value : null;
  };
  const year = Number(params.get("year") ?? "");
  const severity = params.get("severity");
  return {
    search: (params.get("q") ?? "").trim().slice(0, 60),
    programmeId: id("programmeId"),
    districtId: id("districtId"),
    institutionId: id("institutionId"),
    severity: severity && SEVERITIES.includes(severity) ? severity : null,
    overdue: params.get("overdue") === "true",
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : null,
  };
}

/** The address of the filters, beside what else the address says. */
export function writeBoard(filters: BoardFilters, params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  const set = (name: string, value: string | null) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  set("q", filters.search);
  set("programmeId", filters.programmeId);
  set("districtId", filters.districtId);
  set("institutionId", filters.institutionId);
  set("severity", filters.severity);
  set("overdue", filters.overdue ? "true" : null);
  set("year", filters.year === null ? null : String(filters.year));
  return next;
}

/** The filters as conditions of `finding.list`. */
export function conditionsOf(filters: BoardFilters): ListFilter[] {
  const conditions: ListFilter[] = [];
  const add = (field: string, value: unknown) => {
    if (value !== null && value !== false) conditions.push({ field, op: "eq", value });
  };
  add("programmeId", filters.programmeId);
  add("districtId", filters.districtId);
  add("institutionId", filters.institutionId);
  add("severity", filters.severity);
  add("overdue", filters.overdue);
  add("year", filters.year);
  return conditions;
}

/** The input of `finding.list` for some states. */
export function boardInput(
  filters: BoardFilters,
  states: readonly string[],
  page: { page: number; pageSize: number; sort: ListInput["sort"] },
) {
  return {
    ...page,
    filters: [...conditionsOf(filters), { field: "state", op: "in" as const, value: [...states] }],
    ...(filters.search ? { search: filters.search } : {}),
  };
}

/** How many filters are set: what a folded filter bar shows. */
export function filterCount(filters: BoardFilters): number {
  return conditionsOf(filters).length + (filters.search ? 1 : 0);
}
