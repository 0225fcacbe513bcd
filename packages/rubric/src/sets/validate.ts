/** What the shape of set rules cannot say: measures that are there, limits for every stage. */
import type { Rubric } from "../format/rubric.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import type { SubjectType } from "../vocabulary.ts";
import type { SetMeasure } from "./measure.ts";
import { measureLeaves, setMeasures } from "./measures-of.ts";
import { measuresOf, type SetRule } from "./rule.ts";
import { isStage, type Stage } from "./stage.ts";

const stagesOf: Partial<Record<SubjectType, readonly Stage[]>> = {
  nineYear: ["primary", "juniorSecondary"],
  completeSecondary: ["juniorSecondary", "seniorSecondary"],
  twelveYear: ["primary", "juniorSecondary", "seniorSecondary"],
};

type Context = {
  /** Stages the rubric names as subject types: each needs its limit and threshold. */
  readonly needed: readonly Stage[];
  /** Stages any of its subject types has. */
  readonly reached: ReadonlySet<Stage>;
  readonly leaves: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, SetMeasure>;
};

type Path = readonly PathPart[];

function measureProblems(rule: SetRule, path: Path, { leaves, measures }: Context): Problem[] {
  const codes = measuresOf(rule);
  if (codes.length === 0) {
    const zh = `${rule.code}：没有监测值`;
    return [problem([...path, "measures"], "noMeasures", zh, `${rule.code}: names no measure`)];
  }
  return codes.flatMap((code, index) => {
    const at = "measures" in rule ? [...path, "measures", index] : [...path, "measure"];
    if (codes.indexOf(code) < index) {
      const zh = `${rule.code}：监测值 ${code} 重复`;
      return [problem(at, "duplicateCode", zh, `${rule.code}: measure ${code} occurs twice`)];
    }
    if (!leaves.has(code)) {
      const zh = `${rule.code}：没有监测值指标 ${code}`;
      return [problem(at, "unknownMeasure", zh, `${rule.code}: there is no measure ${code}`)];
    }
    if (!measures.has(code)) {
      const zh = `${rule.code}：监测值 ${code} 须写明比值（每名或每百名学生），且越高越好`;
      const en = `${rule.code}: measure ${code} must say its ratio (per pupil or hundred pupils), more being better`;
      return [problem(at, "measureWithoutRatio", zh, en)];
    }
    return [];
  });
}

function limitProblems(rule: SetRule, path: Path, { needed, reached }: Context): Problem[] {
  if (!("limits" in rule)) return [];
  const at = [...path, "limits"];
  const missing = needed.filter((stage) => rule.limits[stage] === undefined);
  const beyond = Object.keys(rule.limits).filter((stage) => !reached.has(stage as Stage));
  return [
    ...missing.map((stage) => {
      const zh = `${rule.code}：学段 ${stage} 没有限值`;
      return problem(at, "limitMissing", zh, `${rule.code}: no limit for the stage ${stage}`);
    }),
    ...beyond.map((stage) => {
      const zh = `${rule.code}：学段 ${stage} 不在本指标体系的对象类型内`;
      const en = `${rule.code}: no subject of this rubric has the stage ${stage}`;
      return problem([...at, stage], "limitBeyondReach", zh, en);
    }),
  ];
}

function thresholdProblems(rule: SetRule, path: Path, { needed, measures }: Context): Problem[] {
  if (rule.kind !== "thresholds" && rule.kind !== "share") return [];
  const found = rule.measures.flatMap((code, index) =>
    needed
      .filter((stage) => measures.has(code) && !measures.get(code)?.thresholds[stage])
      .map((stage) => {
        const zh = `${rule.code}：监测值 ${code} 没有学段 ${stage} 的标准值`;
        const en = `${rule.code}: measure ${code} has no threshold for the stage ${stage}`;
        return problem([...path, "measures", index], "thresholdMissing", zh, en);
      }),
  );
  if (rule.kind === "thresholds" && rule.atLeast > rule.measures.length) {
    const zh = `${rule.code}：至少 ${rule.atLeast} 项，但只有 ${rule.measures.length} 项监测值`;
    const en = `${rule.code}: asks for ${rule.atLeast} of only ${rule.measures.length} measures`;
    found.push(problem([...path, "atLeast"], "atLeastTooMany", zh, en));
  }
  return found;
}

/** All problems of a rubric's set rules; its criteria are known to be legal. */
export function checkSetRules(
  rubric: Pick<Rubric, "criteria" | "parameters" | "subjectTypes" | "setRules">,
): Problem[] {
  const rules = rubric.setRules ?? [];
  if (rules.length === 0) return [];
  const context: Context = {
    needed: rubric.subjectTypes.filter(isStage),
    reached: new Set(
      rubric.subjectTypes.flatMap((type) => (isStage(type) ? [type] : (stagesOf[type] ?? []))),
    ),
    leaves: new Set(measureLeaves(rubric.criteria).map(({ code }) => code)),
    measures: new Map(setMeasures(rubric).map((measure) => [measure.code, measure])),
  };
  return rules.flatMap((rule, index) => {
    const path = ["setRules", index];
    const twice = rules.findIndex(({ code }) => code === rule.code) < index;
    const zh = `集合规则代码 ${rule.code} 重复`;
    const en = `set rule ${rule.code} occurs twice`;
    return [
      ...(twice ? [problem([...path, "code"], "duplicateCode", zh, en)] : []),
      ...measureProblems(rule, path, context),
      ...limitProblems(rule, path, context),
      ...thresholdProblems(rule, path, context),
    ];
  });
}
