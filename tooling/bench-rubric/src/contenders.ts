import type { Contender } from "./contender.ts";
import { jsonRules } from "./json-rules.ts";
import { summaries } from "./ours.ts";
import { scorers } from "./ours-scorer.ts";
import { form, workbook } from "./spreadsheet.ts";
import { surveyExpressions, surveyForm } from "./survey.ts";

/** Ours first; the rest are what offices and developers would take otherwise. */
export const contenders: readonly Contender[] = [
  scorers,
  summaries,
  jsonRules,
  surveyExpressions,
  surveyForm,
  workbook,
  form,
];
