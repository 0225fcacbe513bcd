/** First pass of scoring: answers to figures per node, nothing written in words yet. */
import { localText } from "../text.ts";
import { type Answer, type Answers, type Refusal, readAnswer } from "./answers.ts";
import { type Board, newBoard, notApplicable, type Subject, settleAll } from "./board.ts";
import type { CompiledRubric } from "./compile.ts";

export type Ignored = Refusal & { code: string };

export type Evaluation = {
  readonly board: Board;
  /** Accepted answers in normal form, by node. */
  readonly answers: readonly (Answer | undefined)[];
  readonly ignored: readonly Ignored[];
};

function unknownCodes(compiled: CompiledRubric, answers: Answers): Ignored[] {
  return Object.keys(answers)
    .filter((code) => !compiled.leaves[compiled.nodes.get(code) ?? 0])
    .map((code) => ({
      code,
      rule: "answer.unknownCode",
      text: localText(`没有可作答的指标 ${code}`, `there is no criterion ${code} to answer`),
    }));
}

/**
 * Figures of a subject; without a type everything is asked.
 * @param mask by node: 1 for what a source of ratings answers.
 */
export function evaluate(
  compiled: CompiledRubric,
  given: Answers,
  subject: Subject,
  mask: Uint8Array | null = null,
): Evaluation {
  const board = newBoard(compiled, subject, mask);
  const answers: (Answer | undefined)[] = new Array<undefined>(compiled.codes.length).fill(
    undefined,
  );
  const ignored = unknownCodes(compiled, given);
  compiled.leafNodes.forEach((node, index) => {
    const code = compiled.codes[node] ?? "";
    const raw = Object.hasOwn(given, code) ? given[code] : undefined;
    if (raw === undefined) return;
    const reading = readAnswer(compiled, node, raw);
    if ("refusal" in reading) {
      ignored.push({ code, ...reading.refusal });
      return;
    }
    const { answer } = reading;
    answers[node] = answer;
    board.codes[index] =
      answer.kind === "notApplicable"
        ? notApplicable
        : (compiled.leaves[node]?.encode(answer) ?? notApplicable);
  });
  settleAll(compiled, board);
  compiled.leafNodes.forEach((node) => {
    const code = compiled.codes[node] ?? "";
    if (board.asked[node] === 1 || !Object.hasOwn(given, code) || given[code] === undefined) return;
    answers[node] = undefined;
    const at = ignored.findIndex((one) => one.code === code);
    if (at !== -1) ignored.splice(at, 1);
    const text = localText("该类对象不适用此指标", "not asked of this type of subject");
    ignored.push({ code, rule: "answer.excluded", text });
  });
  ignored.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { board, answers, ignored };
}
