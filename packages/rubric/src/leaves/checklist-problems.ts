import { fromUnits, toUnits } from "../decimal.ts";
import { type PathPart, type Problem, problem } from "../problems.ts";
import type { ChecklistCriterion } from "./checklist.ts";
import type { Scoring } from "./leaf-kind.ts";

type Path = readonly PathPart[];

function itemProblems({ code, items }: ChecklistCriterion, path: Path): Problem[] {
  if (items.length === 0) {
    const zh = `${code}：清单没有项目`;
    return [problem([...path, "items"], "noItems", zh, `${code}: has no items`)];
  }
  return items.flatMap((item, index) => {
    if (items.findIndex((one) => one.code === item.code) === index) return [];
    const zh = `${code}：清单代码 ${item.code} 重复`;
    const en = `${code}: item ${item.code} occurs twice`;
    return [problem([...path, "items", index, "code"], "duplicateCode", zh, en)];
  });
}

function partProblems({ code, items }: ChecklistCriterion, full: number, path: Path): Problem[] {
  const stated = items.filter(({ points }) => points !== undefined);
  if (stated.length === 0) {
    if (full % items.length === 0) return [];
    const zh = `${code}：${fromUnits(full)} 分不能平均分给 ${items.length} 项，请写明每项分值`;
    const en = `${code}: ${fromUnits(full)} points do not divide by ${items.length} items; say the points of each`;
    return [problem([...path, "points"], "itemsDoNotDivide", zh, en)];
  }
  const together = stated.reduce((sum, { points }) => sum + toUnits(points ?? "0"), 0);
  if (stated.length === items.length && together === full) return [];
  const zh = `${code}：满分 ${fromUnits(full)} 分，各项合计 ${fromUnits(together)} 分`;
  const en = `${code}: ${fromUnits(full)} points, its items add up to ${fromUnits(together)}`;
  return [problem([...path, "items"], "pointsDoNotAddUp", zh, en)];
}

function bandProblems({ code, items, award }: ChecklistCriterion, full: number, path: Path) {
  if (award.by !== "bands") return [];
  const at = [...path, "award", "bands"];
  const falling = award.bands.every((band, index) => {
    const above = award.bands[index - 1];
    return !above || (band.atLeast < above.atLeast && toUnits(band.points) < toUnits(above.points));
  });
  if (!falling) {
    const zh = `${code}：分档须由高到低，项数与分值都递减`;
    const en = `${code}: bands go from most to least, in items and in points`;
    return [problem(at, "bandsNotOrdered", zh, en)];
  }
  const [first] = award.bands;
  if (first && toUnits(first.points) === full && first.atLeast <= items.length) return [];
  const zh = `${code}：没有分档能得到满分 ${fromUnits(full)} 分`;
  const en = `${code}: no band that can be reached gives the full ${fromUnits(full)} points`;
  return [problem(at, "fullUnreachable", zh, en)];
}

export function checklistProblems(
  leaf: ChecklistCriterion,
  path: Path,
  scoring: Scoring,
): Problem[] {
  const { code, award, items, points } = leaf;
  const found = itemProblems(leaf, path);
  if (found.length > 0) return found;
  if (award.by === "met" && award.atLeast > items.length) {
    const zh = `${code}：要求符合 ${award.atLeast} 项，但只有 ${items.length} 项`;
    const en = `${code}: asks for ${award.atLeast} of ${items.length} items`;
    found.push(problem([...path, "award", "atLeast"], "fullUnreachable", zh, en));
  }
  if (award.by !== "items" && items.some((item) => item.points !== undefined)) {
    const zh = `${code}：只有按项给分（award.by = items）时才写各项分值`;
    const en = `${code}: items carry points only where the award is by items`;
    found.push(problem([...path, "items"], "itemPointsUnused", zh, en));
  }
  if (scoring === "compliance") {
    if (points === undefined && award.by === "met") return found;
    const zh = `${code}：达标类清单不带分值，且按符合项数判定（award.by = met）`;
    const en = `${code}: where nothing carries points, a checklist is met by number of items`;
    found.push(problem(path, "mixedScoring", zh, en));
    return found;
  }
  if (points === undefined) {
    const zh = `${code}：计分类指标体系的清单须写明分值`;
    const en = `${code}: in a points rubric a checklist says its points`;
    return [...found, problem(path, "mixedScoring", zh, en)];
  }
  if (award.by === "items") found.push(...partProblems(leaf, toUnits(points), path));
  return [...found, ...bandProblems(leaf, toUnits(points), path)];
}
