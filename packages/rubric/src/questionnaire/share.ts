/** From filled-in questionnaires to the number of a measure: satisfied answers of all that count. */
import { ratio } from "../decimal.ts";
import type { Answer } from "../engine/answers.ts";
import { type LocalText, localText } from "../text.ts";
import type { Questionnaire } from "./questionnaire.ts";

/** Option chosen, by question; what is not answered is left out. */
export type QuestionnaireResponse = Readonly<Record<string, string>>;

/** Responses added up; what an office may keep instead of the responses themselves. */
export type QuestionnaireTally = {
  readonly valid: number;
  /** Too little answered. */
  readonly invalid: number;
  /** Per question: answers that count, and those of them that are satisfied. */
  readonly questions: readonly { code: string; counted: number; satisfied: number }[];
};

export type QuestionnaireShare = QuestionnaireTally &
  (
    | {
        readonly ok: true;
        /** Satisfied answers of all that count, "0.0000" to "1.0000" rounded half up. */
        readonly share: string;
        /** What the measure that the questionnaire feeds is answered with; exact. */
        readonly answer: Answer;
      }
    | {
        readonly ok: false;
        readonly reason: "tooFewResponses" | "nothingCounted";
        readonly message: LocalText;
      }
  );

function optionOf({ options }: Questionnaire["questions"][number], chosen: string | undefined) {
  return chosen === undefined ? undefined : options.find(({ code }) => code === chosen);
}

/** Adds responses up. One that answers too few questions is not valid and counts nowhere. */
export function tallyResponses(
  { questions, minimumAnswered = questions.length }: Questionnaire,
  responses: readonly QuestionnaireResponse[],
): QuestionnaireTally {
  const chosen = responses.map((response) =>
    questions.map((question) =>
      optionOf(
        question,
        Object.hasOwn(response, question.code) ? response[question.code] : undefined,
      ),
    ),
  );
  const valid = chosen.filter(
    (options) => options.filter((option) => option !== undefined).length >= minimumAnswered,
  );
  return {
    valid: valid.length,
    invalid: responses.length - valid.length,
    questions: questions.map(({ code }, at) => {
      const counted = valid.flatMap((options) => {
        const option = options[at];
        return option && !option.abstains ? [option] : [];
      });
      const satisfied = counted.filter((option) => option.satisfied);
      return { code, counted: counted.length, satisfied: satisfied.length };
    }),
  };
}

/**
 * Share of satisfied answers over all questions of all valid responses, or why there is none.
 * With fewer valid responses than the questionnaire asks for there is no share: a number that few
 * people gave would look like one that many did.
 */
export function questionnaireShare(
  questionnaire: Questionnaire,
  given: readonly QuestionnaireResponse[] | QuestionnaireTally,
): QuestionnaireShare {
  const tally = "questions" in given ? given : tallyResponses(questionnaire, given);
  const { minimumResponses } = questionnaire;
  if (tally.valid < minimumResponses) {
    const message = localText(
      `有效答卷 ${tally.valid} 份，少于要求的 ${minimumResponses} 份，不计算满意率`,
      `${tally.valid} valid responses, fewer than the ${minimumResponses} asked for: no share`,
    );
    return { ...tally, ok: false, reason: "tooFewResponses", message };
  }
  const counted = tally.questions.reduce((sum, one) => sum + one.counted, 0);
  const satisfied = tally.questions.reduce((sum, one) => sum + one.satisfied, 0);
  const share = ratio(satisfied, counted, 4);
  if (share === null) {
    const message = localText("没有可计入的作答", "no answer that counts");
    return { ...tally, ok: false, reason: "nothingCounted", message };
  }
  const answer: Answer = { kind: "measure", part: String(satisfied), whole: String(counted) };
  return { ...tally, ok: true, share, answer };
}
