import type { Inspector, Unit } from "../stage/stage.ts";

/** Everybody and everything the year of Kaiyuan is played with. */
export type Cast = {
  readonly schools: readonly Unit[];
  readonly upperSchools: readonly Unit[];
  readonly evaluated: readonly Unit[];
  readonly kindergartens: readonly Unit[];
  readonly training: readonly Unit[];
  readonly fullTime: Inspector;
  readonly partTime: readonly Inspector[];
  readonly assigned: readonly Inspector[];
  readonly trainers: readonly Inspector[];
  readonly experts: readonly Inspector[];
  /** The assigned inspector of a unit. */
  inspectorOf(unit: Unit): Inspector;
  /** A unit by the office's short name for it. */
  unit(short: string): Unit;
};
