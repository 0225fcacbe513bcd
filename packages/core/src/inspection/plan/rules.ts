import type { FieldError } from "../../_kernel/errors.ts";

/** Longest batch that one call may plan. */
export const MAX_PLANNED_AT_ONCE = 500;

/** One inspection as it is planned. */
export type PlannedItem = {
  readonly institutionId: string;
  readonly plannedDate: string;
  readonly leadInspectorId: string;
  readonly memberIds?: readonly string[];
};

/** What a plan is checked against. */
export type PlanningFacts = {
  readonly programme: {
    readonly startDate: string;
    readonly endDate: string;
    /** Kinds of unit its rubric applies to. */
    readonly subjectTypes: readonly string[];
  };
  readonly institutions: ReadonlyMap<string, { readonly kind: string; readonly status: string }>;
  readonly inspectors: ReadonlyMap<
    string,
    {
      readonly name: string;
      readonly status: string;
      /** Terms of appointment; where none are kept, none are asked for. */
      readonly terms: readonly { readonly from: string; readonly to: string }[];
    }
  >;
};

type Errors = Record<string, FieldError>;

function institutionError(id: string, facts: PlanningFacts): FieldError | undefined {
  const institution = facts.institutions.get(id);
  if (!institution) return { key: "unknownReference" };
  if (institution.status !== "open") return { key: "institutionClosed" };
  const covered = facts.programme.subjectTypes.includes(institution.kind);
  return covered ? undefined : { key: "institutionNotCovered" };
}

function inspectorError(id: string, date: string, facts: PlanningFacts): FieldError | undefined {
  const inspector = facts.inspectors.get(id);
  if (!inspector) return { key: "unknownReference" };
  if (inspector.status !== "active") return { key: "inspectorLeft" };
  const { name, terms } = inspector;
  const inTerm = terms.length === 0 || terms.some((term) => term.from <= date && date <= term.to);
  return inTerm ? undefined : { key: "inspectorOutOfTerm", params: { name, date } };
}

/** Field errors of one planned inspection: unit open and covered, date within, inspectors in term. */
export function planErrors(item: PlannedItem, facts: PlanningFacts): Errors {
  const errors: Errors = {};
  const put = (path: string, error: FieldError | undefined) => {
    if (error) errors[path] = error;
  };
  const { startDate: start, endDate: end } = facts.programme;
  const date = item.plannedDate;
  put("institutionId", institutionError(item.institutionId, facts));
  if (date < start || date > end) {
    put("plannedDate", { key: "dateOutsideProgramme", params: { start, end } });
  }
  put("leadInspectorId", inspectorError(item.leadInspectorId, date, facts));
  item.memberIds?.forEach((id, index, all) => {
    const path = `memberIds.${index}`;
    if (id === item.leadInspectorId) put(path, { key: "leadAmongMembers" });
    else if (all.indexOf(id) !== index) put(path, { key: "repeated" });
    else put(path, inspectorError(id, date, facts));
  });
  return errors;
}

/**
 * Errors of a batch by index path, `items.3.institutionId`.
 * @param taken `institutionId date` of what is planned in the programme already.
 */
export function batchErrors(
  items: readonly PlannedItem[],
  facts: PlanningFacts,
  taken: ReadonlySet<string>,
): Errors {
  const seen = new Set(taken);
  const errors: Errors = {};
  items.forEach((item, index) => {
    for (const [path, error] of Object.entries(planErrors(item, facts))) {
      errors[`items.${index}.${path}`] = error;
    }
    const key = `${item.institutionId} ${item.plannedDate}`;
    if (seen.has(key)) errors[`items.${index}.institutionId`] ??= { key: "plannedTwice" };
    seen.add(key);
  });
  return errors;
}
