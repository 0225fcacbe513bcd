/** Questionnaires whose share of satisfied answers feeds a measure. */
import { z } from "zod";
import { codeSchema, listOf } from "../format/criterion-base.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import { localTextSchema } from "../text.ts";

const optionSchema = z.strictObject({
  code: codeSchema,
  text: localTextSchema,
  /** Counts as satisfied. */
  satisfied: z.boolean().optional(),
  /** "Do not know": leaves the count, as if the question had not been answered. */
  abstains: z.boolean().optional(),
});
const questionSchema = z.strictObject({
  code: codeSchema,
  text: localTextSchema,
  options: listOf(optionSchema),
});

export const questionnaireSchema = z.strictObject({
  code: codeSchema,
  title: localTextSchema,
  /** Who is asked, in words. */
  respondents: localTextSchema.optional(),
  questions: listOf(questionSchema),
  /** Fewer valid responses than this and there is no share. */
  minimumResponses: z.int().min(1),
  /** Questions one must have answered for a response to be valid; all of them when absent. */
  minimumAnswered: z.int().min(1).optional(),
});
export type Questionnaire = z.output<typeof questionnaireSchema>;

function repeatedCodes(
  list: readonly { code: string }[],
  path: readonly PathPart[],
  zh: string,
  en: string,
): Problem[] {
  return list.flatMap(({ code }, index) =>
    list.findIndex((one) => one.code === code) === index
      ? []
      : [
          problem(
            [...path, index, "code"],
            "duplicateCode",
            `${zh} ${code} 重复`,
            `${en} ${code} occurs twice`,
          ),
        ],
  );
}

/** Codes once each, and questions that can be answered satisfied and otherwise. */
export function checkQuestionnaires(questionnaires: readonly Questionnaire[]): Problem[] {
  const found = repeatedCodes(questionnaires, ["questionnaires"], "问卷", "questionnaire");
  questionnaires.forEach(({ code, questions, minimumAnswered }, index) => {
    const path = ["questionnaires", index, "questions"];
    found.push(...repeatedCodes(questions, path, "题目", "question"));
    if (questions.length === 0 || (minimumAnswered ?? 0) > questions.length) {
      const zh = `问卷 ${code}：题目数少于有效答卷所需题数`;
      const en = `questionnaire ${code} has fewer questions than a valid response answers`;
      found.push(problem(path, "tooFewQuestions", zh, en));
    }
    questions.forEach((question, at) => {
      const here = [...path, at, "options"];
      found.push(...repeatedCodes(question.options, here, "选项", "option"));
      const counted = question.options.filter(({ abstains }) => !abstains);
      const satisfied = counted.filter(({ satisfied }) => satisfied);
      if (satisfied.length > 0 && satisfied.length < counted.length) return;
      const zh = `题目 ${question.code}：须既有计为满意的选项，也有不计的选项`;
      const en = `question ${question.code} needs options that count as satisfied and others`;
      found.push(problem(here, "noSatisfiedOption", zh, en));
    });
  });
  return found;
}
