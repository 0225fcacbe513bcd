import type { Inspector, Unit } from "../stage/stage.ts";

/** Everybody and everything the year of Yuanjiang is played with. */
export type Cast = {
  readonly leadSchools: readonly Unit[];
  readonly memberSchools: readonly Unit[];
  readonly otherSchools: readonly Unit[];
  readonly upperSchools: readonly Unit[];
  readonly kindergartens: readonly Unit[];
  readonly office: readonly Inspector[];
  readonly central: readonly Inspector[];
  readonly experts: readonly Inspector[];
  /** The inspector of the unit's central school. */
  inspectorOf(unit: Unit): Inspector;
};
