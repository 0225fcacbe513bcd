/** The explanation of a result: every figure from the total down to each answer. */
import { fromUnits } from "../decimal.ts";
import type { Why } from "../leaves/leaf-kind.ts";
import { localText } from "../text.ts";
import type { CompiledRubric } from "./compile.ts";
import type { Counted, Evaluation } from "./evaluate.ts";

/** Decimal strings in points; possible = given + lost + open at every node. */
export type TraceNode = {
  code: string;
  /** Kind of the criterion; "sum" for the rubric itself. */
  kind: string;
  possible: string;
  given: string;
  lost: string;
  /** Possible but not answered yet. */
  open: string;
  counted: Counted;
  why: Why[];
  children: TraceNode[];
};

function leafWhy(compiled: CompiledRubric, evaluation: Evaluation, node: number): Why[] {
  const leaf = compiled.leaves[node];
  const answer = evaluation.answers[node];
  if (evaluation.counted[node] === "excluded") {
    const text = localText("该类对象不适用此指标", "Not asked of this type of subject");
    return [{ rule: "excluded.subjectType", text }];
  }
  if (!answer || !leaf)
    return [{ rule: "missing", text: localText("尚未作答", "Not answered yet") }];
  if (answer.kind !== "notApplicable") return leaf.explain(answer);
  return compiled.rubric.notApplicable === "exclude"
    ? [
        {
          rule: "notApplicable.exclude",
          text: localText(
            `不适用，不计入总分：${answer.reason}`,
            `Not applicable, left out of the total: ${answer.reason}`,
          ),
        },
      ]
    : [
        {
          rule: "notApplicable.zero",
          text: localText(
            `不适用，按零分计：${answer.reason}`,
            `Not applicable, counts as zero: ${answer.reason}`,
          ),
        },
      ];
}

/** Trace of one node and all below it. */
export function traceOf(compiled: CompiledRubric, evaluation: Evaluation, node = 0): TraceNode {
  const { tally, counted } = evaluation;
  const children: TraceNode[] = [];
  for (let child = compiled.firstChild[node] ?? -1; child !== -1; ) {
    children.push(traceOf(compiled, evaluation, child));
    child = compiled.nextSibling[child] ?? -1;
  }
  return {
    code: compiled.codes[node] ?? "",
    kind: compiled.criteria[node]?.kind ?? "sum",
    possible: fromUnits(tally.possible[node] ?? 0),
    given: fromUnits(tally.given[node] ?? 0),
    lost: fromUnits(tally.lost[node] ?? 0),
    open: fromUnits(tally.open[node] ?? 0),
    counted: counted[node] ?? "missing",
    why: compiled.leaves[node] ? leafWhy(compiled, evaluation, node) : [],
    children,
  };
}
