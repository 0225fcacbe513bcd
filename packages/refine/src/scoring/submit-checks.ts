import {
  fill,
  type Inspection,
  type LocalText,
  type OfferedMove,
  type VisitRule,
} from "@dudao/core/model";
import type { Facts } from "./facts.ts";
import { m } from "./messages.ts";

/** The part of the page where something is put right. */
export type Part = "visit" | "criteria" | "findings";

/** One thing a submission asks for. */
export type Check = {
  readonly id: string;
  readonly text: LocalText;
  readonly holds: boolean;
  readonly part: Part;
};

/**
 * What has to be there before an inspection is submitted, as the server will judge it. The server
 * has the last word; this list says beforehand what is missing and where to put it right.
 */
export function submitChecks(facts: {
  inspection: Pick<Inspection, "startedAt" | "programmeKind">;
  visit: Facts;
  rule: VisitRule | undefined;
  findings: number;
  /** Whether every criterion must be answered: the rubric gives points. */
  everyCriterion: boolean;
  missing: number;
  unsent: number;
}): Check[] {
  const { inspection, visit, rule, findings, everyCriterion, missing, unsent } = facts;
  const topicAsked = (rule?.topicRequired ?? false) && inspection.programmeKind === "routine";
  const methodsAsked = Math.max(1, rule?.methodsAtLeast ?? 1);
  const checks: (Check | false)[] = [
    {
      id: "times",
      text: m.stepTimes,
      holds: inspection.startedAt !== null,
      part: "visit",
    },
    topicAsked && {
      id: "topic",
      text: m.stepTopic,
      holds: Boolean(visit.topic?.trim()),
      part: "visit",
    },
    {
      id: "methods",
      text: counted(m.stepMethods, methodsAsked),
      holds: visit.methods.length >= methodsAsked,
      part: "visit",
    },
    everyCriterion && {
      id: "ratings",
      text: m.stepRatings,
      holds: missing === 0,
      part: "criteria",
    },
    {
      id: "outcome",
      text: m.stepOutcome,
      holds: findings > 0 !== visit.noProblem,
      part: "findings",
    },
    { id: "sent", text: m.stepSent, holds: unsent === 0, part: "criteria" },
  ];
  return checks.filter((check) => check !== false);
}

function counted(text: LocalText, count: number): LocalText {
  return { zh: fill(text.zh, { count }), en: fill(text.en, { count }) };
}

/** The moves this page makes itself, in the order in which they come. */
export function moveOf(moves: readonly OfferedMove[], action: string): OfferedMove | undefined {
  return moves.find((move) => move.action === action);
}
