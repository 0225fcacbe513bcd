/** Stages of schooling that set rules judge apart; a school of several stages has a row for each. */
import { z } from "zod";
import type { SubjectType } from "../vocabulary.ts";

export const stages = Object.freeze([
  "kindergarten",
  "primary",
  "juniorSecondary",
  "seniorSecondary",
] as const satisfies readonly SubjectType[]);
export type Stage = (typeof stages)[number];
export const stageSchema = z.enum(stages);

export function isStage(value: unknown): value is Stage {
  return (stages as readonly unknown[]).includes(value);
}
