import type { FieldValueProps } from "../registry/types.ts";

/** A year, which takes no comma. */
export function YearValue({ value }: FieldValueProps) {
  return (
    <span className="dd-num">{value === null || value === undefined ? "—" : String(value)}</span>
  );
}
