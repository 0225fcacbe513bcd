import type { Finding, FindingState, ListInput, LocalText } from "@dudao/core/model";
import { daysUntil } from "../ui/format.ts";

/** A column of the board: one or several states that mean the same to who looks at it. */
export type Column = {
  readonly id: string;
  readonly states: readonly FindingState[];
  readonly title: LocalText;
  /** What is done here next, and by whom. */
  readonly hint: LocalText;
};

export const columns: readonly Column[] = [
  {
    id: "found",
    states: ["found"],
    title: { zh: "已发现", en: "Found" },
    hint: { zh: "待下达整改通知或立行立改", en: "To be ordered or resolved on the spot" },
  },
  {
    id: "ordered",
    states: ["ordered"],
    title: { zh: "已下达", en: "Ordered" },
    hint: { zh: "待学校签收", en: "The school is to acknowledge it" },
  },
  {
    id: "inProgress",
    states: ["acknowledged", "inProgress"],
    title: { zh: "整改中", en: "In progress" },
    hint: { zh: "学校正在整改", en: "The school is correcting it" },
  },
  {
    id: "reported",
    states: ["reported"],
    title: { zh: "已报整改", en: "Reported" },
    hint: { zh: "待核查", en: "To be verified" },
  },
  {
    id: "returned",
    states: ["returned"],
    title: { zh: "退回再改", en: "Returned" },
    hint: { zh: "学校须重新整改", en: "The school is to correct it again" },
  },
  {
    id: "closed",
    states: ["closed", "resolvedOnSpot"],
    title: { zh: "已销号", en: "Closed" },
    hint: { zh: "含立行立改", en: "Resolved on the spot included" },
  },
];

/** The column a finding stands in. */
export function columnOf(state: FindingState): Column | undefined {
  return columns.find((column) => column.states.includes(state));
}

/** What a card says beside the problem. */
export type CardFacts = {
  /** Days since it was found; null once it is settled. */
  readonly age: number | null;
  /** Days left, negative when past; null without a deadline or once settled. */
  readonly due: number | null;
  readonly overdue: boolean;
  /** The deadline is three days away or less. */
  readonly soon: boolean;
};

const SETTLED: readonly FindingState[] = ["closed", "resolvedOnSpot"];
/** States in which the unit's time runs; once it has reported, the office's turn it is. */
const RUNNING: readonly FindingState[] = ["ordered", "acknowledged", "inProgress", "returned"];
const SOON = 3;

export function cardFacts(
  finding: Pick<Finding, "state" | "foundOn" | "deadline" | "overdue">,
  today: string,
): CardFacts {
  if (SETTLED.includes(finding.state)) {
    return { age: null, due: null, overdue: false, soon: false };
  }
  const runs = RUNNING.includes(finding.state);
  const due = runs && finding.deadline ? daysUntil(finding.deadline, today) : null;
  const soon = !finding.overdue && due !== null && due >= 0 && due <= SOON;
  return { age: -daysUntil(finding.foundOn, today), due, overdue: finding.overdue, soon };
}

type Sort = ListInput["sort"];

/** Open columns show what is due first; the closed one what was found last. */
export function sortOf(column: Column): Sort {
  if (column.id === "closed") return [{ field: "foundOn", order: "desc" }];
  if (column.id === "found") return [{ field: "foundOn", order: "asc" }];
  return [
    { field: "deadline", order: "asc" },
    { field: "foundOn", order: "asc" },
  ];
}
