/** Other words for the same thing. */
import { canonicalJson } from "../hash/canonical.ts";
import { localText } from "../text.ts";
import { refusal } from "./refusal.ts";
import { isKnown } from "./structure.ts";
import { isLocked, type Place, type Step, type Workpiece } from "./workpiece.ts";

/** A mandatory criterion keeps its own words and everything it asks to see; guidance is free. */
function weakens({ was }: Place, { operation }: Step<"reword">): boolean {
  if (!was.mandatory) return false;
  if (operation.text && canonicalJson(operation.text) !== canonicalJson(was.text)) return true;
  const asked = new Set(operation.evidence?.map(canonicalJson));
  return Boolean(operation.evidence && was.evidence?.some((one) => !asked.has(canonicalJson(one))));
}

export function reword(work: Workpiece, step: Step<"reword">): void {
  const { code, text, guidance, evidence } = step.operation;
  const at = { operation: step.index, name: "reword", criterion: code } as const;
  if (code !== undefined && !isKnown(work, step, code)) return;
  if (isLocked(work, "reword", code)) {
    const why = localText("原指标体系锁定了此处的文字", "the base locks the words here");
    const fix = localText("删去这项操作", "take the operation out");
    work.refusals.push(refusal({ ...at, lock: "reword" }, "locked", why, fix));
  }
  if (code === undefined) {
    if (text) work.rubric.title = text;
    if (guidance) work.rubric.description = guidance;
    return;
  }
  const place = work.places.get(code) as Place;
  if (weakens(place, step)) {
    const why = localText(
      "必选指标的文字和所查材料不得改少",
      "a mandatory criterion keeps its text and all the evidence it asks for",
    );
    const fix = localText(
      "只改指导语（guidance），或在材料清单后增加",
      "reword its guidance only, or add to the evidence",
    );
    work.refusals.push(refusal({ ...at, lock: "mandatory" }, "weakened", why, fix));
  }
  const { draft } = place;
  if (text) draft.text = text;
  if (guidance) draft.guidance = guidance;
  if (evidence) draft.evidence = evidence;
}
