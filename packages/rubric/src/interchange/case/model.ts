/** The part of 1EdTech CASE 1.1 that rubrics use: CFRubric and what is in it. */
import { z } from "zod";

const identified = {
  identifier: z.string().min(1).max(200),
  uri: z.string().min(1),
  /** Ours keep the day the rubric takes effect: a file does not change because time passes. */
  lastChangeDateTime: z.string().min(1),
  /** CASE 1.1 lets every class carry what it does not know; other readers skip it. */
  extensions: z.record(z.string(), z.unknown()).optional(),
};

const levelSchema = z.object({
  ...identified,
  description: z.string().optional(),
  /** The name of the level. */
  quality: z.string().optional(),
  score: z.number().optional(),
  feedback: z.string().optional(),
  position: z.int().optional(),
  rubricCriterionId: z.string().optional(),
});

const criterionSchema = z.object({
  ...identified,
  category: z.string().optional(),
  description: z.string().optional(),
  weight: z.number().optional(),
  position: z.int().optional(),
  rubricId: z.string().optional(),
  CFRubricCriterionLevels: z.array(levelSchema).optional(),
});

export const caseRubricSchema = z.object({
  ...identified,
  title: z.string().optional(),
  description: z.string().optional(),
  CFRubricCriteria: z.array(criterionSchema).optional(),
});

export type CaseRubric = z.infer<typeof caseRubricSchema>;
export type CaseCriterion = z.infer<typeof criterionSchema>;
export type CaseLevel = z.infer<typeof levelSchema>;

/** Under this name our extensions stand. */
export const extensionName = "dudao";
