import {
  type CriterionSource,
  type LocalText,
  localText,
  type Method,
  type SourceNote,
} from "@dudao/rubric";
import { practice } from "./sources.ts";

/** A check point under a matter: Chinese, English, how to look, what to ask for. */
export type CheckPoint = {
  zh: string;
  en: string;
  methods: readonly Method[];
  evidence?: readonly LocalText[];
  /** Where the point itself is a rule; absent for practice. */
  source?: SourceNote;
};

export type Matter = {
  zh: string;
  en: string;
  guidance?: LocalText;
  source: SourceNote;
  points: readonly CheckPoint[];
};

/** Matters 1, 2, 3 … with their check points 1.1, 1.2 … as criteria of a compliance rubric. */
export function mattersToCriteria(matters: readonly Matter[]): CriterionSource[] {
  return matters.map((matter, index) => ({
    kind: "sum",
    code: `${index + 1}`,
    text: localText(matter.zh, matter.en),
    guidance: matter.guidance,
    mandatory: matter.source.certainty === "verified",
    source: matter.source,
    children: matter.points.map((point, at) => ({
      kind: "check",
      code: `${index + 1}.${at + 1}`,
      text: localText(point.zh, point.en),
      methods: point.methods,
      evidence: point.evidence,
      // The matter must stay in a county's version; which points stand under it is its own choice.
      source: point.source ?? practice,
    })),
  }));
}
