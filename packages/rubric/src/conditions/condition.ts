/** A condition stands beside a grade: points alone do not give the grade if it does not hold. */
import type { z } from "zod";
import type { LocalText } from "../text.ts";

/** What a condition may look at; leaves that are missing or not applicable are left out. */
export type Facts = {
  readonly vetoHappened: boolean;
  /** Scored leaves as given and full units. */
  leaves(which: "core" | "general"): readonly { code: string; given: number; full: number }[];
  /** Given and judged units of one criterion. */
  criterion(code: string): { given: number; judged: number };
};

export interface ConditionKind<Condition> {
  readonly schema: z.ZodType<Condition>;
  /** Criterion codes the condition names; each must exist. */
  codes(condition: Condition): readonly string[];
  holds(condition: Condition, facts: Facts): boolean;
  text(condition: Condition): LocalText;
}
