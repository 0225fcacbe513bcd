/** Criteria of the profile's own. */
import { type Criterion, isGroup } from "../format/criterion.ts";
import { localText } from "../text.ts";
import { compareCodes } from "./code-order.ts";
import { refusal } from "./refusal.ts";
import { isKnown } from "./structure.ts";
import { type Draft, isLocked, type Place, type Step, type Workpiece } from "./workpiece.ts";

function codesOf(criterion: Criterion): string[] {
  return [criterion.code, ...(isGroup(criterion) ? criterion.children.flatMap(codesOf) : [])];
}

function addedCodeFault(
  work: Workpiece,
  code: string,
): [code: string, zh: string, en: string] | null {
  const { prefix = "" } = work;
  if (work.places.has(code)) {
    return [
      "codeTaken",
      `代码 ${code} 在原指标体系中另有含义`,
      `${code} means something in the base`,
    ];
  }
  if (work.added.has(code)) {
    return ["duplicateCode", `代码 ${code} 增加了两次`, `${code} is added twice`];
  }
  if (code.startsWith(prefix) && code !== prefix) return null;
  return [
    "withoutPrefix",
    `代码 ${code} 不以本地前缀 ${prefix} 开头`,
    `${code} does not begin with the profile's prefix ${prefix}`,
  ];
}

function addOne(work: Workpiece, step: Step<"addCriterion">): void {
  const { under, criterion } = step.operation;
  const at = { operation: step.index, name: "addCriterion", criterion: criterion.code } as const;
  const codes = codesOf(criterion);
  for (const code of codes) {
    const fault = addedCodeFault(work, code);
    work.added.add(code);
    if (!fault) continue;
    work.refusals.push(
      refusal(
        { ...at, criterion: code },
        fault[0],
        localText(fault[1], fault[2]),
        localText(
          `换一个以 ${work.prefix ?? ""} 开头、未被使用的代码`,
          `take an unused code that begins with ${work.prefix ?? ""}`,
        ),
      ),
    );
  }
  if (isLocked(work, "addChild", under)) {
    work.refusals.push(
      refusal(
        { ...at, lock: "addChild" },
        "locked",
        localText(
          `${under ?? "本指标体系"} 之下不得增加指标`,
          `nothing may be added under ${under ?? "this rubric"}`,
        ),
        localText("加在别处或删去这项操作", "add it elsewhere or take the operation out"),
      ),
    );
  }
  const draft = JSON.parse(JSON.stringify(criterion)) as Draft;
  if (under === undefined) {
    work.rubric.criteria.push(draft);
    return;
  }
  if (!isKnown(work, step, under)) return;
  const place = work.places.get(under) as Place;
  if (place.draft.children && !work.gone.has(under)) {
    place.draft.children.push(draft);
    return;
  }
  work.refusals.push(
    refusal(
      at,
      "notAGroup",
      localText(`${under} 不是保留的指标组`, `${under} is not a group that stays`),
      localText("写明保留的指标组", "name a group that stays"),
    ),
  );
}

/** In the order of their codes, whatever the order of the operations. */
export function addCriteria(work: Workpiece, steps: readonly Step<"addCriterion">[]): void {
  const byCode = (a: Step<"addCriterion">, b: Step<"addCriterion">): number =>
    compareCodes(a.operation.criterion.code, b.operation.criterion.code);
  for (const step of [...steps].sort(byCode)) addOne(work, step);
}
