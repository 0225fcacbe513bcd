import type { FieldError } from "../../_kernel/errors.ts";
import type { DayPart } from "../model.ts";

/** Longest batch that one call may plan. */
export const MAX_PLANNED_AT_ONCE = 500;

/** One inspection as it is planned. */
export type PlannedItem = {
  readonly institutionId: string;
  readonly plannedDate: string;
  readonly leadInspectorId: string;
  readonly memberIds?: readonly string[];
  readonly dayPart?: DayPart | null;
};

/** Somebody's time that is taken: where, and in which part of which day. */
export type Engagement = {
  readonly inspectorId: string;
  readonly date: string;
  readonly dayPart: DayPart;
  readonly unit: string;
};

/** What a plan is checked against. */
export type PlanningFacts = {
  readonly programme: {
    readonly startDate: string;
    readonly endDate: string;
    /** Kinds of unit its rubric applies to. */
    readonly subjectTypes: readonly string[];
  };
  readonly institutions: ReadonlyMap<
    string,
    { readonly name?: string; readonly kind: string; readonly status: string }
  >;
  readonly inspectors: ReadonlyMap<
    string,
    {
      readonly name: string;
      readonly status: string;
      /** Terms of appointment; where none are kept, none are asked for. */
      readonly terms: readonly { readonly from: string; readonly to: string }[];
    }
  >;
  /** Times already taken on the days that are planned. */
  readonly engagements: readonly Engagement[];
  /** `inspectorId institutionId` of who must stay away from where. */
  readonly avoided: ReadonlySet<string>;
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

/** Whether two parts of one day overlap: the whole day takes both halves. */
export function partsClash(one: DayPart, other: DayPart): boolean {
  return one === other || one === "wholeDay" || other === "wholeDay";
}

function clashOf(
  id: string,
  item: PlannedItem,
  facts: Pick<PlanningFacts, "engagements" | "inspectors">,
): FieldError | undefined {
  const { dayPart, plannedDate: date } = item;
  if (!dayPart) return undefined;
  const taken = facts.engagements.find(
    (one) => one.inspectorId === id && one.date === date && partsClash(one.dayPart, dayPart),
  );
  const name = facts.inspectors.get(id)?.name ?? "";
  return taken ? { key: "inspectorBusy", params: { name, date, unit: taken.unit } } : undefined;
}

/** What keeps one inspector from one planned inspection. */
function personError(id: string, item: PlannedItem, facts: PlanningFacts): FieldError | undefined {
  const unfit = inspectorError(id, item.plannedDate, facts);
  if (unfit) return unfit;
  if (facts.avoided.has(`${id} ${item.institutionId}`)) {
    return { key: "inspectorAvoids", params: { name: facts.inspectors.get(id)?.name ?? "" } };
  }
  return clashOf(id, item, facts);
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
  put("leadInspectorId", personError(item.leadInspectorId, item, facts));
  item.memberIds?.forEach((id, index, all) => {
    const path = `memberIds.${index}`;
    if (id === item.leadInspectorId) put(path, { key: "leadAmongMembers" });
    else if (all.indexOf(id) !== index) put(path, { key: "repeated" });
    else put(path, personError(id, item, facts));
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
  const engagements = [...facts.engagements];
  const errors: Errors = {};
  items.forEach((item, index) => {
    for (const [path, error] of Object.entries(planErrors(item, { ...facts, engagements }))) {
      errors[`items.${index}.${path}`] = error;
    }
    const key = `${item.institutionId} ${item.plannedDate}`;
    if (seen.has(key)) errors[`items.${index}.institutionId`] ??= { key: "plannedTwice" };
    seen.add(key);
    const { dayPart, plannedDate: date, institutionId } = item;
    if (!dayPart) return;
    const unit = facts.institutions.get(institutionId)?.name ?? "";
    for (const inspectorId of [item.leadInspectorId, ...(item.memberIds ?? [])]) {
      engagements.push({ inspectorId, date, dayPart, unit });
    }
  });
  return errors;
}
