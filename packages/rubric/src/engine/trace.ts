/** The explanation of a result: every figure from the total down to each answer. */
import { combinationOf } from "../combinations/table.ts";
import { fromUnits } from "../decimal.ts";
import { isGroup } from "../format/criterion.ts";
import type { Why } from "../leaves/leaf-kind.ts";
import { localText } from "../text.ts";
import { type Board, type Counted, countedNames, state } from "./board.ts";
import type { CompiledRubric } from "./compile.ts";
import type { Evaluation } from "./evaluate.ts";

/**
 * Decimal strings in points; possible = given + lost + open at every node. In a sum the figures of
 * the children add up to the node's; where a group combines in another way, `why` says how.
 */
export type TraceNode = {
  code: string;
  /** Kind of the criterion; "sum" for the rubric itself. */
  kind: string;
  possible: string;
  given: string;
  lost: string;
  /** Possible but not answered yet. */
  open: string;
  /** Bonus points beside these figures, capped; of a group, what it passes on. */
  bonus: string;
  /** Its weight, where the group above is a weighted mean. */
  weight?: string;
  counted: Counted;
  why: Why[];
  children: TraceNode[];
};

function excludedWhy({ parent, whens }: CompiledRubric, { board }: Evaluation, node: number): Why {
  let at = node;
  while (at > 0 && board.asked[parent[at] ?? 0] === 0) at = parent[at] ?? 0;
  if (board.mask?.[at] === 0) {
    const text = localText("此评价主体不评本项", "This source does not answer it");
    return { rule: "excluded.source", text };
  }
  const when = whens[at];
  return when && when.kind !== "subject"
    ? {
        rule: "excluded.when",
        text: localText(
          `视 ${when.code} 的结果而定，此处不适用`,
          `Depends on ${when.code}, and is not asked here`,
        ),
      }
    : {
        rule: "excluded.subjectType",
        text: localText("该类对象不适用此指标", "Not asked of this type of subject"),
      };
}

function leafWhy(compiled: CompiledRubric, evaluation: Evaluation, node: number): Why[] {
  const { board } = evaluation;
  const leaf = compiled.leaves[node];
  const answer = evaluation.answers[node];
  if (board.states[node] === state.excluded) return [excludedWhy(compiled, evaluation, node)];
  if (!answer || !leaf) {
    return leaf?.bonus
      ? [{ rule: "bonus.unclaimed", text: localText("未申请加分", "No bonus claimed") }]
      : [{ rule: "missing", text: localText("尚未作答", "Not answered yet") }];
  }
  if (answer.kind !== "notApplicable") return leaf.explain(answer, board.slot);
  return compiled.policy[node] === 0
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

/** What the rule of a group says, and whether a cap held its bonuses down. */
export function groupWhy(compiled: CompiledRubric, board: Board, node: number): Why[] {
  const criterion = compiled.criteria[node];
  const why =
    criterion && isGroup(criterion)
      ? combinationOf(criterion).explain(criterion, board, compiled, node)
      : [];
  let together = 0;
  for (let child = compiled.firstChild[node] ?? -1; child !== -1; ) {
    together += board.bonus[child] ?? 0;
    child = compiled.nextSibling[child] ?? -1;
  }
  const bonus = board.bonus[node] ?? 0;
  if (together <= bonus) return why;
  const text = localText(
    `加分合计 ${fromUnits(together)} 分，按上限计 ${fromUnits(bonus)} 分`,
    `Bonuses of ${fromUnits(together)} points, capped at ${fromUnits(bonus)}`,
  );
  return [...why, { rule: "bonus.capped", text }];
}

/** Trace of one node and all below it. */
export function traceOf(compiled: CompiledRubric, evaluation: Evaluation, node = 0): TraceNode {
  const { board } = evaluation;
  const children: TraceNode[] = [];
  for (let child = compiled.firstChild[node] ?? -1; child !== -1; ) {
    children.push(traceOf(compiled, evaluation, child));
    child = compiled.nextSibling[child] ?? -1;
  }
  const weight = compiled.weight[node] ?? 0;
  return {
    code: compiled.codes[node] ?? "",
    kind: compiled.criteria[node]?.kind ?? "sum",
    possible: fromUnits(board.possible[node] ?? 0),
    given: fromUnits(board.given[node] ?? 0),
    lost: fromUnits(board.lost[node] ?? 0),
    open: fromUnits(board.open[node] ?? 0),
    bonus: fromUnits(board.bonus[node] ?? 0),
    ...(weight > 0 && { weight: fromUnits(weight) }),
    counted: countedNames[board.states[node] ?? 0] ?? "missing",
    why: compiled.leaves[node]
      ? leafWhy(compiled, evaluation, node)
      : groupWhy(compiled, board, node),
    children,
  };
}
