/** Checks over conditional criteria: what they look at is there, can answer so, and is no circle. */
import { type PathPart, type Problem, problem } from "../problems.ts";
import { type Criterion, isGroup } from "./criterion.ts";

type Seen = {
  criterion: Criterion;
  path: readonly PathPart[];
  /** Codes that must be settled before this criterion is: what it looks at, and what is above. */
  after: readonly string[];
};

function looksAt({ when }: Criterion): string[] {
  return when && when.kind !== "subject" ? [when.code] : [];
}

function collect(
  criteria: readonly Criterion[],
  path: readonly PathPart[],
  above: readonly string[],
  seen: Map<string, Seen>,
): void {
  criteria.forEach((criterion, index) => {
    const here = [...path, index];
    seen.set(criterion.code, { criterion, path: here, after: [...above, ...looksAt(criterion)] });
    if (isGroup(criterion)) {
      collect(criterion.children, [...here, "children"], [criterion.code], seen);
    }
  });
}

/** Codes of a circle that goes through `start`, or null. */
function circle(start: string, seen: ReadonlyMap<string, Seen>): string[] | null {
  const done = new Set<string>();
  const walk = (code: string, way: readonly string[]): string[] | null => {
    if (code === start && way.length > 0) return [...way, start];
    if (done.has(code)) return null;
    done.add(code);
    for (const next of seen.get(code)?.after ?? []) {
      const found = walk(next, [...way, code]);
      if (found) return found;
    }
    return null;
  };
  return walk(start, []);
}

function lookProblem({ criterion, path }: Seen, seen: ReadonlyMap<string, Seen>): Problem | null {
  const { when, code } = criterion;
  if (!when) return null;
  if (when.kind === "subject") {
    if (when.values.length > 0) return null;
    const zh = `${code}：适用条件没有列出任何值`;
    const en = `${code}: the condition lists no value, so it never applies`;
    return problem([...path, "when", "values"], "neverApplies", zh, en);
  }
  const target = seen.get(when.code)?.criterion;
  if (!target) {
    const zh = `${code}：适用条件引用了不存在的指标 ${when.code}`;
    const en = `${code}: its condition names criterion ${when.code}, which does not exist`;
    return problem([...path, "when", "code"], "unknownCode", zh, en);
  }
  if (target.kind !== when.kind) {
    const zh = `${code}：${when.code} 不是 ${when.kind} 类指标`;
    const en = `${code}: ${when.code} is no ${when.kind} criterion`;
    return problem([...path, "when", "code"], "wrongKind", zh, en);
  }
  if (when.kind === "check" || target.kind !== "level") return null;
  const known = target.levels.map((level) => level.code);
  const unknown = when.levels.filter((level) => !known.includes(level));
  if (when.levels.length > 0 && unknown.length === 0) return null;
  const zh = `${code}：${when.code} 没有等级 ${unknown.join("、")}`;
  const en = `${code}: ${when.code} has no level ${unknown.join(", ")}`;
  return problem([...path, "when", "levels"], "unknownLevel", zh, en);
}

export function checkWhen(criteria: readonly Criterion[]): Problem[] {
  const seen = new Map<string, Seen>();
  collect(criteria, ["criteria"], [], seen);
  const found: Problem[] = [];
  for (const one of seen.values()) {
    const wrong = lookProblem(one, seen);
    if (wrong) found.push(wrong);
    if (!one.criterion.when) continue;
    const round = circle(one.criterion.code, seen);
    if (!round) continue;
    const way = round.join(" → ");
    const zh = `适用条件成环：${way}`;
    found.push(problem([...one.path, "when"], "conditionCycle", zh, `a circle: ${way}`));
  }
  return found;
}
