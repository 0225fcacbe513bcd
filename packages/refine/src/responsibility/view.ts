import type { CoverageBoard, CoverageInspector, CoverageSchool } from "@dudao/core/model";

/** What a page of coverage narrows its list by; all of it stands in the address. */
export type CoverageFilter = {
  readonly inspector: string | null;
  readonly district: string | null;
  readonly township: string | null;
  /** A mark, `fine`, or one of the totals that take several marks together. */
  readonly mark: string | null;
  readonly search: string;
};

/** Stands for "none" in the address: no inspector, no district. */
export const NONE = "none";

/** Marks behind a total that counts several of them. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  conflicts: ["left", "lapsed", "suspended", "avoidance"],
};

export function readFilter(params: URLSearchParams): CoverageFilter {
  return {
    inspector: params.get("inspector"),
    district: params.get("district"),
    township: params.get("township"),
    mark: params.get("mark"),
    search: params.get("q") ?? "",
  };
}

const KEYS = { inspector: "inspector", district: "district", township: "township", mark: "mark" };

/** The address with another filter; what else stands in it stays. */
export function writeFilter(filter: CoverageFilter, old: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(old);
  for (const [key, name] of Object.entries(KEYS)) {
    const value = filter[key as keyof typeof KEYS];
    if (value) next.set(name, value);
    else next.delete(name);
  }
  if (filter.search) next.set("q", filter.search);
  else next.delete("q");
  return next;
}

export const noFilter: CoverageFilter = {
  inspector: null,
  district: null,
  township: null,
  mark: null,
  search: "",
};

function fits(school: CoverageSchool, filter: CoverageFilter): boolean {
  const same = (asked: string | null, value: string | null) =>
    asked === null || asked === (value ?? NONE);
  if (!same(filter.inspector, school.inspectorId)) return false;
  if (!same(filter.district, school.districtId)) return false;
  if (!same(filter.township, school.township)) return false;
  if (filter.search && !school.name.includes(filter.search)) return false;
  if (filter.mark === null) return true;
  if (filter.mark === "fine") return school.marks.length === 0;
  const wanted = GROUPS[filter.mark] ?? [filter.mark];
  return school.marks.some((mark) => wanted.includes(mark));
}

/** The schools that a filter leaves. */
export function narrowed(
  schools: readonly CoverageSchool[],
  filter: CoverageFilter,
): CoverageSchool[] {
  return schools.filter((school) => fits(school, filter));
}

export type Cell = { readonly count: number; readonly problems: number };
export type MatrixRow = {
  /** Null is the row of schools that nobody looks after. */
  readonly inspector: CoverageInspector | null;
  readonly cells: readonly Cell[];
  readonly total: Cell;
};

/** Districts as columns, people as rows; schools without either have a column and a row too. */
export type Matrix = {
  readonly columns: readonly { readonly id: string | null; readonly name: string | null }[];
  readonly rows: readonly MatrixRow[];
  readonly totals: readonly Cell[];
};

const cellOf = (schools: readonly CoverageSchool[]): Cell => ({
  count: schools.length,
  problems: schools.filter((school) => school.marks.length > 0).length,
});

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The matrix of a county: gaps first, then who has most; people without schools come last. */
export function matrixOf(
  board: Pick<CoverageBoard, "schools" | "inspectors" | "districts">,
): Matrix {
  const loose = board.schools.some((school) => school.districtId === null);
  const columns = [...board.districts, ...(loose ? [{ id: null, name: null }] : [])];
  const byPerson = grouped(board.schools, (school) => school.inspectorId ?? NONE);
  const row = (inspector: CoverageInspector | null): MatrixRow => {
    const own = byPerson.get(inspector?.id ?? NONE) ?? [];
    const byDistrict = grouped(own, (school) => school.districtId ?? NONE);
    return {
      inspector,
      cells: columns.map(({ id }) => cellOf(byDistrict.get(id ?? NONE) ?? [])),
      total: cellOf(own),
    };
  };
  const people = [...board.inspectors].sort(
    (a, b) =>
      b.load + b.kindergartens - a.load - a.kindergartens || a.name.localeCompare(b.name, "zh-CN"),
  );
  const gaps = byPerson.has(NONE) ? [row(null)] : [];
  const all = grouped(board.schools, (school) => school.districtId ?? NONE);
  return {
    columns,
    rows: [...gaps, ...people.map(row)],
    totals: columns.map(({ id }) => cellOf(all.get(id ?? NONE) ?? [])),
  };
}

export type Tile = {
  readonly township: string;
  readonly schools: readonly CoverageSchool[];
  readonly gaps: number;
  readonly problems: number;
};

/** One tile for each township; those with gaps come first, then the larger ones. */
export function tilesOf(schools: readonly CoverageSchool[]): Tile[] {
  return [...grouped(schools, (school) => school.township)]
    .map(([township, own]) => ({
      township,
      schools: own,
      gaps: own.filter((school) => school.marks.includes("gap")).length,
      problems: own.filter((school) => school.marks.length > 0).length,
    }))
    .sort((a, b) => b.gaps - a.gaps || b.schools.length - a.schools.length);
}

/** How a school's square looks: the worst of its marks decides. */
export function shapeOf(school: CoverageSchool): "gap" | "invalid" | "warn" | "soon" | "fine" {
  const has = (...marks: string[]) => school.marks.some((mark) => marks.includes(mark));
  if (has("gap")) return "gap";
  if (has("left", "lapsed", "suspended", "avoidance")) return "invalid";
  if (has("rotationDue", "overload")) return "warn";
  return has("rotationSoon") ? "soon" : "fine";
}

/** The cell an arrow key leads to, or null where it leads nowhere. */
export function cellByKey(
  at: { readonly row: number; readonly column: number },
  key: string,
  size: { readonly rows: number; readonly columns: number },
): { row: number; column: number } | null {
  const by: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const step = by[key];
  if (!step) return null;
  const [row, column] = [at.row + step[0], at.column + step[1]];
  const inside = row >= 0 && row < size.rows && column >= 0 && column < size.columns;
  return inside ? { row, column } : null;
}
