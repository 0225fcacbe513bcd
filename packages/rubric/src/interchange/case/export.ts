/** A rubric as CASE 1.1, and what that standard cannot say of it. */
import { type Criterion, isGroup } from "../../format/criterion.ts";
import type { Rubric } from "../../format/rubric.ts";
import type { Leaf } from "../../leaves/table.ts";
import { type LocalText, localText } from "../../text.ts";
import { type CaseCriterion, type CaseLevel, type CaseRubric, extensionName } from "./model.ts";
import { uuidOf } from "./uuid.ts";

/** Something a reader of CASE without our extensions does not learn. */
export type Loss = {
  /** Code of the criterion; empty for the rubric as a whole. */
  readonly code: string;
  /** Property that is not carried. */
  readonly property: string;
  readonly message: LocalText;
};

export type CaseExportOptions = {
  /** Where the resources are addressed; nothing is served there by this. */
  readonly base?: string;
  /**
   * Carry the whole rubric in an extension, so that it comes back as it was. Other readers skip it.
   * Default true.
   */
  readonly extensions?: boolean;
};

/** What carries over in each kind; everything else of a criterion is listed as lost. */
const carried: ReadonlySet<string> = new Set([
  "kind",
  "code",
  "text",
  "points",
  "max",
  "levels",
  "weight",
]);
const carriedOfRubric: ReadonlySet<string> = new Set([
  "id",
  "version",
  "title",
  "description",
  "criteria",
  "hash",
  "effectiveFrom",
]);

const kindLosses: Readonly<Partial<Record<Leaf["kind"], LocalText>>> = {
  points: localText(
    "按步长打分变为最高、最低两档",
    "points in steps become a best and a worst level",
  ),
  deduction: localText(
    "扣分事由不能表达，变为满分、零分两档",
    "reasons to deduct become a best and a worst level",
  ),
  bonus: localText(
    "加分与基础分不能区分，未导出等级",
    "a bonus cannot be told from base points; it has no levels",
  ),
  checklist: localText(
    "清单各项不能表达，变为满分、零分两档",
    "items of a checklist become a best and a worst level",
  ),
  measure: localText(
    "监测值、单位和标准不能表达，变为达标、未达标两档",
    "value, unit and threshold become met and not met",
  ),
  veto: localText(
    "一票否决的效力不能表达，未导出等级",
    "the effect of a veto cannot be said; it has no levels",
  ),
};

type Draft = Pick<CaseLevel, "quality" | "description" | "score">;

function levelsOf(leaf: Leaf): Draft[] {
  const twoLevels = (best: string, worst: string, points: string | undefined): Draft[] => [
    { quality: best, score: Number(points ?? 1) },
    { quality: worst, score: 0 },
  ];
  switch (leaf.kind) {
    case "level":
      return leaf.levels.map(({ code, text, points }) => ({
        quality: code,
        description: text["zh-CN"],
        score: Number(points),
      }));
    case "check":
      return twoLevels("符合", "不符合", leaf.points);
    case "measure":
      return twoLevels("达标", "未达标", leaf.points);
    case "points":
      return twoLevels("满分", "零分", leaf.max);
    case "deduction":
    case "checklist":
      return twoLevels("满分", "零分", leaf.points);
    default:
      return [];
  }
}

/**
 * Makes the CFRubric of a rubric. Identifiers are made from id, major version and codes, so the same
 * rubric has the same ones everywhere.
 * @returns the CFRubric and, criterion by criterion, what other readers of it do not learn.
 */
export function exportCase(
  rubric: Rubric,
  options: CaseExportOptions = {},
): { rubric: CaseRubric; losses: Loss[] } {
  const { base = "urn:uuid:", extensions = true } = options;
  const losses: Loss[] = [];
  const name = `${rubric.id}@${rubric.version.split(".")[0]}`;
  const lastChangeDateTime = `${rubric.effectiveFrom ?? "2000-01-01"}T00:00:00Z`;
  const identify = (path: string) => {
    const identifier = uuidOf(path);
    return { identifier, uri: `${base}${identifier}`, lastChangeDateTime };
  };
  const lose = (code: string, property: string, message?: LocalText) =>
    losses.push({
      code,
      property,
      message: message ?? localText(`${property} 不能表达`, `${property} cannot be said`),
    });
  const loseEach = (code: string, record: object, known: ReadonlySet<string>) => {
    for (const [property, value] of Object.entries(record)) {
      if (value !== undefined && !known.has(property)) lose(code, property);
    }
  };
  const own = identify(name);

  function leafOf(leaf: Leaf, category: string, position: number): CaseCriterion {
    const ids = identify(`${name}/${leaf.code}`);
    const special = kindLosses[leaf.kind];
    if (special) lose(leaf.code, "kind", special);
    const {
      reasons: _,
      items: __,
      award: ___,
      thresholds: ____,
      ...rest
    } = leaf as Leaf & Record<string, unknown>;
    loseEach(leaf.code, rest, carried);
    if (leaf.text.en !== undefined) lose(leaf.code, "text.en");
    const levels = levelsOf(leaf).map(
      (level, at): CaseLevel => ({
        ...identify(`${name}/${leaf.code}/${level.quality}`),
        ...level,
        position: at + 1,
        rubricCriterionId: ids.identifier,
      }),
    );
    return {
      ...ids,
      ...(category === "" ? {} : { category }),
      description: leaf.text["zh-CN"],
      ...(leaf.weight === undefined ? {} : { weight: Number(leaf.weight) }),
      position,
      rubricId: own.identifier,
      ...(levels.length > 0 ? { CFRubricCriterionLevels: levels } : {}),
      extensions: { [extensionName]: { code: leaf.code } },
    };
  }

  const criteria: CaseCriterion[] = [];
  const walk = (level: readonly Criterion[], above: readonly string[]): void => {
    for (const criterion of level) {
      if (!isGroup(criterion)) {
        criteria.push(leafOf(criterion, above.join(" / "), criteria.length + 1));
        continue;
      }
      const { children, kind, ...rest } = criterion;
      if (kind !== "sum") lose(criterion.code, "kind");
      loseEach(criterion.code, rest, carried);
      walk(children, [...above, `${criterion.code} ${criterion.text["zh-CN"]}`]);
    }
  };
  walk(rubric.criteria, []);
  loseEach("", rubric, carriedOfRubric);
  return {
    rubric: {
      ...own,
      title: rubric.title["zh-CN"],
      ...(rubric.description ? { description: rubric.description["zh-CN"] } : {}),
      CFRubricCriteria: criteria,
      ...(extensions ? { extensions: { [extensionName]: { rubric } } } : {}),
    },
    losses,
  };
}
