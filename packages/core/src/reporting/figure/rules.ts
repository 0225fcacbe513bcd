/** What a figure is made of: the one way every report and page builds its numbers. */
import type { LocalText } from "../../_kernel/text.ts";
import type { Figure, FigureLink } from "../model.ts";

export type Filter = FigureLink["filters"][number];

export const eq = (field: string, value: unknown): Filter => ({ field, op: "eq", value });
export const ne = (field: string, value: unknown): Filter => ({ field, op: "ne", value });
export const within = (field: string, value: readonly unknown[]): Filter => ({
  field,
  op: "in",
  value: [...value],
});

/** Inspections that were handed in, and reports alike. */
export const done = within("state", ["submitted", "accepted"]);
/** Findings that are corrected. */
export const settled = within("state", ["closed", "resolvedOnSpot"]);

/** Units behind numbers. */
export const unit = {
  units: { zh: "所", en: "" },
  times: { zh: "次", en: "" },
  visits: { zh: "人次", en: "" },
  persons: { zh: "人", en: "" },
  pieces: { zh: "个", en: "" },
  copies: { zh: "份", en: "" },
  groups: { zh: "组", en: "" },
  perCent: { zh: "%", en: "%" },
} as const satisfies Record<string, LocalText>;

/** A figure before its links know which county they look into. */
export type Spec = {
  readonly key: string;
  readonly label: LocalText;
  readonly unit: LocalText;
  readonly value: number;
  readonly resource: string;
  readonly filters: readonly Filter[];
  readonly measure?: Figure["measure"];
  readonly sumOf?: string;
  readonly base?: readonly Filter[];
  readonly note?: LocalText;
};

/** Shorter to write, and to read in a column. */
export function spec(
  key: string,
  label: LocalText,
  of: LocalText,
  value: number,
  resource: string,
  filters: readonly Filter[],
  more: Partial<Spec> = {},
): Spec {
  return { key, label, unit: of, value, resource, filters, ...more };
}

/**
 * A figure with the list it counts.
 * @param county The county an office above looks into, for its links; null in the county itself.
 */
export function figureOf(one: Spec, county: string | null): Figure {
  const { filters, base, resource, measure = "rows", ...rest } = one;
  const link = (these: readonly Filter[]): FigureLink => ({
    resource,
    filters: county === null ? [...these] : [...these, eq("region", county)],
  });
  return { ...rest, measure, link: link(filters), ...(base ? { base: link(base) } : {}) };
}
