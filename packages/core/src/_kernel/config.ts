import type { ProblemInput } from "@dudao/assignment";
import type { ProgrammeTemplate, Rubric } from "@dudao/rubric";
import type { Role } from "../access/model.ts";
import type { AppointmentRules } from "./appointment-rules.ts";
import type { FieldSpec } from "./field.ts";
import type { InspectorRules } from "./inspector-rules.ts";
import type { LocalText } from "./text.ts";

/** An act that can be granted, declared by the feature that does it. */
export type Permission = {
  /** `feature.act`, for example `inspection.submit`. */
  readonly id: string;
  readonly title: LocalText;
  /** Whether an office above counties may ever hold it: reading only. */
  readonly oversight?: boolean;
};

/** How often a school is to be visited, and what a visit record must hold before it is submitted. */
export type VisitRule = {
  readonly every: "month" | "term";
  readonly minimum: number;
  /** Methods that a record must name at least. */
  readonly methodsAtLeast: number;
  /** Whether a visit must carry a topic. */
  readonly topicRequired: boolean;
  /** Where the rule comes from, shown beside it. */
  readonly source: LocalText;
};

/** A county's field on one of our entities, kept under `extensions[key]`. */
export type ExtensionField = FieldSpec & {
  readonly entity: string;
  /** Whether the list shows it by default. */
  readonly column?: boolean;
};

/** What a county sets; everything else follows the product. */
export type County = {
  readonly id: string;
  readonly region: string;
  readonly name: LocalText;
  /** The office's own name, as on its documents. */
  readonly office: LocalText;
  /** Series of its rectification notices, for example 开政教督整. */
  readonly noticeSeries: string;
  /** Days a unit has to correct and report unless the notice says otherwise. */
  readonly rectificationDays: number;
  readonly visitRule: VisitRule;
  /** Where it goes its own way in appointing; the national rules hold for the rest. */
  readonly appointmentRules?: Partial<AppointmentRules>;
  /** Where it goes its own way with inspectors; the national rules hold for the rest. */
  readonly inspectorRules?: Partial<InspectorRules>;
  /** Where it goes its own way in giving schools to inspectors; see `@dudao/assignment`. */
  readonly assignmentRules?: ProblemInput["rules"];
  /** Ids of the rubrics its programmes may use. */
  readonly rubrics: readonly string[];
  readonly fields: readonly ExtensionField[];
  /** Overrides of the admin's theme tokens. */
  readonly theme: Readonly<Record<string, string | number>>;
};

/** The composed configuration the server runs on: frozen, made once at start. */
export type Config = {
  readonly permissions: ReadonlyMap<string, Permission>;
  readonly roles: ReadonlyMap<string, Role>;
  /** Published rubrics by id, newest version first. */
  readonly rubrics: ReadonlyMap<string, readonly Rubric[]>;
  readonly templates: readonly ProgrammeTemplate[];
  /** County settings by region code. */
  readonly counties: ReadonlyMap<string, County>;
  /** What regions without a county of their own use. */
  readonly fallbackCounty: County;
};
