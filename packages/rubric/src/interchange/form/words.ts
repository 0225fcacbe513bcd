/** How a criterion scores, in a sentence an inspector reads on paper. */
import type { Amount } from "../../format/parameter.ts";
import type { Rubric } from "../../format/rubric.ts";
import type { Leaf } from "../../leaves/table.ts";
import { english, type LocalText, localText } from "../../text.ts";
import { subjectTypeLabels } from "../../vocabulary.ts";

type Context = Pick<Rubric, "parameters" | "grades">;

type Reason = { text: LocalText; points: string; max?: string | undefined };

function joined(parts: readonly LocalText[]): LocalText {
  return localText(
    parts.map((one) => one["zh-CN"]).join("；"),
    parts.map((one) => english(one)).join("; "),
  );
}

function reasonText({ text, points, max }: Reason, zhVerb: string, enVerb: string): LocalText {
  const zhMost = max === undefined ? "" : `，最多${zhVerb}${max}分`;
  const enMost = max === undefined ? "" : `, ${max} at most`;
  return localText(
    `${text["zh-CN"]}，每次${zhVerb}${points}分${zhMost}`,
    `${english(text)}: ${points} ${enVerb} each${enMost}`,
  );
}

function amountText(amount: Amount, { parameters = [] }: Context): string {
  if (typeof amount === "string") return amount;
  const named = parameters.find(({ code }) => code === amount.parameter);
  return named ? (named.value ?? named.default) : amount.parameter;
}

type Measure = Extract<Leaf, { kind: "measure" }>;

function measureText(leaf: Measure, context: Context): LocalText[] {
  const sign = leaf.direction === "atLeast" ? "≥" : "≤";
  const thresholds = leaf.thresholds.map(({ value, appliesTo = [] }) => {
    const [zh, en] = [
      appliesTo.map((type) => subjectTypeLabels[type]["zh-CN"]).join("、"),
      appliesTo.map((type) => english(subjectTypeLabels[type])).join(", "),
    ];
    const number = amountText(value, context);
    return localText(
      `${zh}${sign}${number}${leaf.unit["zh-CN"]}`,
      `${en}${en && " "}${sign} ${number} ${english(leaf.unit)}`,
    );
  });
  switch (leaf.award?.by) {
    case "share":
      return [...thresholds, localText("未达标的按比例得分", "below that, points in proportion")];
    case "steps": {
      const { size, points } = leaf.award;
      return [
        ...thresholds,
        localText(
          `每差${size}${leaf.unit["zh-CN"]}扣${points}分`,
          `${points} off for each ${size} ${english(leaf.unit)} short`,
        ),
      ];
    }
    case "bands":
      return [
        ...thresholds,
        ...leaf.award.bands.map(({ bound, points }) =>
          localText(
            `${sign}${amountText(bound, context)}得${points}分`,
            `${sign} ${amountText(bound, context)}: ${points}`,
          ),
        ),
      ];
    default:
      return thresholds;
  }
}

type Checklist = Extract<Leaf, { kind: "checklist" }>;

function checklistText({ items, award }: Checklist): LocalText[] {
  const listed = items.map(({ text, points }, at) =>
    localText(
      `（${at + 1}）${text["zh-CN"]}${points === undefined ? "" : `${points}分`}`,
      `(${at + 1}) ${english(text)}${points === undefined ? "" : `: ${points}`}`,
    ),
  );
  if (award.by === "items") return [...listed, localText("按项计分", "each item counts")];
  if (award.by === "met") {
    const { atLeast } = award;
    return [...listed, localText(`至少${atLeast}项得满分`, `full points from ${atLeast} items on`)];
  }
  return [
    ...listed,
    ...award.bands.map(({ atLeast, points }) =>
      localText(`${atLeast}项得${points}分`, `${atLeast} items: ${points}`),
    ),
  ];
}

/** The rule of a leaf in words. */
export function ruleText(leaf: Leaf, context: Context): LocalText {
  switch (leaf.kind) {
    case "level":
      return joined(
        leaf.levels.map(({ text, points }) =>
          localText(`${text["zh-CN"]}${points}分`, `${english(text)}: ${points}`),
        ),
      );
    case "points":
      return localText(
        `0—${leaf.max}分，以${leaf.step}分为一档`,
        `0 to ${leaf.max}, in steps of ${leaf.step}`,
      );
    case "deduction": {
      const most = leaf.max ?? leaf.points;
      return joined([
        ...leaf.reasons.map((one) => reasonText(one, "扣", "off")),
        localText(`最多扣${most}分`, `${most} off at most`),
      ]);
    }
    case "bonus": {
      const limit = localText(`最多加${leaf.max}分`, `${leaf.max} more at most`);
      const steps = leaf.step
        ? [localText(`以${leaf.step}分为一档`, `in steps of ${leaf.step}`)]
        : [];
      return joined([
        ...(leaf.reasons ?? []).map((one) => reasonText(one, "加", "more")),
        ...steps,
        limit,
      ]);
    }
    case "check":
      return leaf.points === undefined
        ? localText("符合／不符合", "met / not met")
        : localText(`符合得${leaf.points}分`, `${leaf.points} if met`);
    case "checklist":
      return joined(checklistText(leaf));
    case "measure":
      return joined(measureText(leaf, context));
    case "veto": {
      if ("fail" in leaf.effect) {
        return localText("一票否决：整体不合格", "veto: the whole fails");
      }
      const { capGrade } = leaf.effect;
      const grade = context.grades?.find(({ code }) => code === capGrade)?.title;
      return localText(
        `一票否决：最高评为${grade?.["zh-CN"] ?? capGrade}`,
        `veto: ${grade ? english(grade) : capGrade} at best`,
      );
    }
  }
}
