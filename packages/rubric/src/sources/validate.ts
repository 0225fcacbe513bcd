/** Checks over the groups of raters of a rubric. */
import { fromUnits, toUnits, unitsPerPoint } from "../decimal.ts";
import { isGroup } from "../format/criterion.ts";
import type { Rubric } from "../format/rubric.ts";
import { type Problem, problem } from "../problems.ts";
import type { Source } from "./source.ts";

function listProblems(sources: readonly Source[], codes: ReadonlySet<string>): Problem[] {
  return sources.flatMap((source, index) => {
    const found: Problem[] = [];
    const path = ["sources", index];
    if (sources.findIndex(({ code }) => code === source.code) < index) {
      const zh = `评价主体代码 ${source.code} 重复`;
      const en = `source ${source.code} occurs twice`;
      found.push(problem([...path, "code"], "duplicateCode", zh, en));
    }
    source.criteria?.forEach((code, at) => {
      if (codes.has(code)) return;
      const zh = `评价主体 ${source.code} 引用了不存在的指标 ${code}`;
      const en = `source ${source.code} answers criterion ${code}, which does not exist`;
      found.push(problem([...path, "criteria", at], "unknownCode", zh, en));
    });
    if (source.criteria?.length === 0) {
      const zh = `评价主体 ${source.code} 没有可评的指标`;
      const en = `source ${source.code} answers nothing`;
      found.push(problem([...path, "criteria"], "emptySource", zh, en));
    }
    return found;
  });
}

type Parts = Pick<Rubric, "sources" | "divergence" | "grades" | "criteria">;

/** Vetoes and bonuses are what one source must decide. */
function anyToDecide(criteria: Rubric["criteria"]): boolean {
  return criteria.some((one) =>
    isGroup(one) ? anyToDecide(one.children) : one.kind === "veto" || one.kind === "bonus",
  );
}

/** Weights add up to 1, references exist, one source decides what only one can decide. */
export function checkSources(rubric: Parts, codes: ReadonlySet<string>): Problem[] {
  const { sources, divergence, grades = [], criteria } = rubric;
  if (!sources) {
    if (!divergence) return [];
    const zh = "没有评价主体，无从比较差异";
    return [problem(["divergence"], "noSources", zh, "there are no sources to compare")];
  }
  const found = listProblems(sources, codes);
  const weights = sources.reduce((sum, { weight }) => sum + toUnits(weight), 0);
  if (weights !== unitsPerPoint) {
    const zh = `各评价主体权重合计 ${fromUnits(weights)}，应为 1`;
    const en = `weights of the sources add up to ${fromUnits(weights)}, not 1`;
    found.push(problem(["sources"], "weightsDoNotAddUp", zh, en));
  }
  const deciding = sources.filter(({ decides }) => decides).length;
  const conditional = grades.some(({ requires }) => requires?.length) || anyToDecide(criteria);
  if (deciding > 1 || (deciding === 0 && conditional)) {
    const zh = "等级条件、一票否决和加分须由一个评价主体（decides）判定，有且只有一个";
    const en = "one source decides conditions of grades, vetoes and bonuses, no more and no less";
    found.push(problem(["sources"], "noDecidingSource", zh, en));
  }
  for (const member of ["of", "against"] as const) {
    if (!divergence || sources.some(({ code }) => code === divergence[member])) continue;
    const zh = `没有评价主体 ${divergence[member]}`;
    const en = `there is no source ${divergence[member]}`;
    found.push(problem(["divergence", member], "unknownSource", zh, en));
  }
  if (divergence && divergence.of === divergence.against) {
    const zh = "差异须在两个不同的评价主体之间比较";
    const en = "a source does not differ from itself";
    found.push(problem(["divergence", "against"], "sameSource", zh, en));
  }
  return found;
}
