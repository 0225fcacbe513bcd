import { type CriterionSource, localText } from "@dudao/rubric";
import { listedSource } from "./sources.ts";

/** Name and evidence, each in Chinese and English. */
export type ListedItem = readonly [zh: string, en: string, evidence?: string, evidenceEn?: string];

/** B items in the order article 5 lists them; numbering starts at `from`. */
export function listedItems(
  part: string,
  items: readonly ListedItem[],
  from = 1,
): CriterionSource[] {
  return items.map(([zh, en, evidence, evidenceEn], index) => ({
    kind: "check",
    code: `${part}-B${from + index}`,
    text: localText(zh, en),
    guidance: localText(
      "国家附件的考查要点待录入；录入前按当地细则判断是否符合",
      "The points of the national annex are still to be entered; until then judge by local rules",
    ),
    evidence: evidence ? [localText(evidence, evidenceEn)] : undefined,
    methods: ["campusPatrol", "documentReview"],
    source: listedSource,
  }));
}
