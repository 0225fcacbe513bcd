import { toUnits } from "../decimal.ts";
import { type Amount, amountProblems, amountUnits } from "../format/parameter.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import type { Scope } from "./leaf-kind.ts";
import type { MeasureCriterion } from "./measure.ts";

type Path = readonly PathPart[];

/** Each subject type that reaches the leaf has exactly one threshold. */
function coverProblems(leaf: MeasureCriterion, path: Path, scope: Scope): Problem[] {
  const at = [...path, "thresholds"];
  const found: Problem[] = [];
  const others = leaf.thresholds.filter(({ appliesTo }) => appliesTo === undefined).length;
  for (const type of scope.types) {
    const own = leaf.thresholds.filter(({ appliesTo }) => appliesTo?.includes(type)).length;
    if (own + others === 0) {
      const zh = `${leaf.code}：对象类型 ${type} 没有标准值`;
      const en = `${leaf.code}: no threshold for subjects of type ${type}`;
      found.push(problem(at, "thresholdMissing", zh, en));
    }
    if (own > 1 || (own === 0 && others > 1)) {
      const zh = `${leaf.code}：对象类型 ${type} 有多个标准值`;
      const en = `${leaf.code}: more than one threshold for subjects of type ${type}`;
      found.push(problem(at, "thresholdTwice", zh, en));
    }
  }
  return found;
}

function stepProblems(leaf: MeasureCriterion, path: Path): Problem[] {
  if (leaf.award?.by !== "steps") return [];
  const { size, points } = leaf.award;
  if (toUnits(size) > 0 && toUnits(points) > 0) return [];
  const zh = `${leaf.code}：分步扣分的步长和分值须大于 0`;
  const en = `${leaf.code}: steps need a size and points above 0`;
  return [problem([...path, "award"], "deductionWithoutPoints", zh, en)];
}

function bandProblems(leaf: MeasureCriterion, path: Path, scope: Scope): Problem[] {
  if (leaf.award?.by !== "bands") return [];
  const at = [...path, "award", "bands"];
  const sign = leaf.direction === "atLeast" ? 1 : -1;
  const units = (bound: Amount) => sign * amountUnits(bound, scope.parameters);
  const found: Problem[] = [];
  const { bands } = leaf.award;
  bands.forEach((band, index) => {
    const above = bands[index - 1];
    if (!above) return;
    if (units(band.bound) < units(above.bound) && toUnits(band.points) < toUnits(above.points)) {
      return;
    }
    const zh = `${leaf.code}：分档须由好到差，界值与分值依次递减`;
    const en = `${leaf.code}: bands go from best to worst, in bounds and in points`;
    found.push(problem([...at, index], "bandsNotOrdered", zh, en));
  });
  if (leaf.points !== undefined && toUnits(bands[0]?.points ?? "0") !== toUnits(leaf.points)) {
    const zh = `${leaf.code}：最高一档须为满分 ${leaf.points} 分`;
    const en = `${leaf.code}: the best band must give the full ${leaf.points} points`;
    found.push(problem(at, "fullUnreachable", zh, en));
  }
  return found;
}

function scoringProblems(leaf: MeasureCriterion, path: Path, { scoring }: Scope): Problem[] {
  const { code, award, points } = leaf;
  if (scoring === "points" && points === undefined) {
    const zh = `${code}：计分类指标体系的监测值须写明分值`;
    const en = `${code}: in a points rubric a measure says its points`;
    return [problem(path, "mixedScoring", zh, en)];
  }
  if (scoring === "compliance" && (points !== undefined || (award && award.by !== "met"))) {
    const zh = `${code}：达标类监测值只判定达到与否，不带分值`;
    const en = `${code}: where nothing carries points, a measure is met or not`;
    return [problem(path, "mixedScoring", zh, en)];
  }
  return [];
}

export function measureProblems(leaf: MeasureCriterion, path: Path, scope: Scope): Problem[] {
  if (!leaf.unit) {
    const zh = `${leaf.code}：标准值没有写明单位`;
    const en = `${leaf.code}: its thresholds say no unit`;
    return [problem([...path, "unit"], "thresholdWithoutUnit", zh, en)];
  }
  const unit = leaf.unit["zh-CN"];
  const found = [
    ...scoringProblems(leaf, path, scope),
    ...leaf.thresholds.flatMap(({ value }, index) =>
      amountProblems(value, unit, [...path, "thresholds", index, "value"], scope.parameters),
    ),
  ];
  if (leaf.award?.by === "bands") {
    leaf.award.bands.forEach(({ bound }, index) => {
      const at = [...path, "award", "bands", index, "bound"];
      found.push(...amountProblems(bound, unit, at, scope.parameters));
    });
  }
  if (leaf.ratio && toUnits(leaf.ratio.per) === 0) {
    const zh = `${leaf.code}：比值的基数须大于 0`;
    const en = `${leaf.code}: a ratio is per something above 0`;
    found.push(problem([...path, "ratio", "per"], "ratioPerNothing", zh, en));
  }
  if (leaf.questionnaire !== undefined) {
    const at = [...path, "questionnaire"];
    if (!scope.questionnaires.has(leaf.questionnaire)) {
      const zh = `${leaf.code}：没有问卷 ${leaf.questionnaire}`;
      const en = `${leaf.code}: there is no questionnaire ${leaf.questionnaire}`;
      found.push(problem(at, "unknownQuestionnaire", zh, en));
    } else if (!leaf.ratio) {
      const zh = `${leaf.code}：由问卷得出的监测值须写明比值（ratio）`;
      const en = `${leaf.code}: a measure fed by a questionnaire says its ratio`;
      found.push(problem(at, "questionnaireWithoutRatio", zh, en));
    }
  }
  // Wrong references would make bands and cover say the same again in other words.
  if (found.length > 0) return found;
  return [
    ...coverProblems(leaf, path, scope),
    ...stepProblems(leaf, path),
    ...bandProblems(leaf, path, scope),
  ];
}
