/** First pass of scoring: answers to figures per node, nothing written in words yet. */
import type { Tally } from "../combinations/combination.ts";
import { combinations } from "../combinations/table.ts";
import { isLeafKind } from "../leaves/table.ts";
import { localText } from "../text.ts";
import type { SubjectType } from "../vocabulary.ts";
import { type Answer, type Answers, type Refusal, readAnswer } from "./answers.ts";
import { appliesTo, type CompiledRubric } from "./compile.ts";

/** How a node counts. `excluded`: its subject type is not asked; `notApplicable`: a rater said so. */
export type Counted = "scored" | "missing" | "notApplicable" | "excluded";

export type Ignored = Refusal & { code: string };

export type Evaluation = {
  readonly tally: Tally;
  readonly counted: readonly Counted[];
  /** Accepted answers in normal form, by node. */
  readonly answers: readonly (Answer | undefined)[];
  readonly ignored: readonly Ignored[];
};

function groupCounted(
  compiled: CompiledRubric,
  node: number,
  counted: readonly Counted[],
): Counted {
  const seen = new Set<Counted>();
  for (let child = compiled.firstChild[node] ?? -1; child !== -1; ) {
    seen.add(counted[child] ?? "excluded");
    child = compiled.nextSibling[child] ?? -1;
  }
  const order: readonly Counted[] = ["scored", "missing", "notApplicable"];
  return order.find((state) => seen.has(state)) ?? "excluded";
}

function unknownCodes(compiled: CompiledRubric, answers: Answers): Ignored[] {
  return Object.keys(answers)
    .filter((code) => !compiled.leaves[compiled.nodes.get(code) ?? 0])
    .map((code) => ({
      code,
      rule: "answer.unknownCode",
      text: localText(`没有可作答的指标 ${code}`, `there is no criterion ${code} to answer`),
    }));
}

/** Figures of a subject; without a type everything is asked. */
export function evaluate(
  compiled: CompiledRubric,
  given: Answers,
  type: SubjectType | undefined,
): Evaluation {
  const size = compiled.codes.length;
  const tally: Tally = {
    possible: new Float64Array(size),
    given: new Float64Array(size),
    lost: new Float64Array(size),
    open: new Float64Array(size),
  };
  const counted: Counted[] = new Array<Counted>(size).fill("missing");
  const answers: (Answer | undefined)[] = new Array<undefined>(size).fill(undefined);
  const ignored = unknownCodes(compiled, given);

  // Backwards through pre-order: every child is done before its parent.
  for (let node = size - 1; node >= 0; node--) {
    const leaf = compiled.leaves[node];
    if (!leaf) {
      const kind = compiled.criteria[node]?.kind ?? "sum";
      if (!isLeafKind(kind)) combinations[kind].combine(tally, compiled, node);
      counted[node] = groupCounted(compiled, node, counted);
      continue;
    }
    const code = compiled.codes[node] ?? "";
    const raw = Object.hasOwn(given, code) ? given[code] : undefined;
    if (!appliesTo(compiled, node, type)) {
      counted[node] = "excluded";
      if (raw !== undefined) {
        const text = localText("该类对象不适用此指标", "not asked of this type of subject");
        ignored.push({ code, rule: "answer.excluded", text });
      }
      continue;
    }
    const reading = raw === undefined ? null : readAnswer(compiled, node, raw);
    if (reading && "refusal" in reading) ignored.push({ code, ...reading.refusal });
    const answer = reading && "answer" in reading ? reading.answer : undefined;
    answers[node] = answer;
    if (answer?.kind === "notApplicable") {
      counted[node] = "notApplicable";
      if (compiled.rubric.notApplicable === "exclude") continue;
    }
    tally.possible[node] = leaf.full;
    if (answer === undefined) {
      tally.open[node] = leaf.full;
      continue;
    }
    const units = answer.kind === "notApplicable" ? 0 : leaf.score(answer);
    if (answer.kind !== "notApplicable") counted[node] = "scored";
    tally.given[node] = units;
    tally.lost[node] = leaf.full - units;
  }
  ignored.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { tally, counted, answers, ignored };
}
