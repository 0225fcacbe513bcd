import {
  type CriterionSource,
  localText,
  type Method,
  type SourceNote,
  type SubjectType,
} from "@dudao/rubric";

type Words = readonly [zh: string, en: string];

/** Something that is met or not; without a source of its own it has the group's. */
export type Item = {
  text: Words;
  guidance?: Words;
  evidence?: readonly Words[];
  methods?: readonly Method[];
  appliesTo?: readonly SubjectType[];
  source?: SourceNote;
};

export type Group = {
  code: string;
  text: Words;
  source: SourceNote;
  /** Of items without one. */
  items: readonly Item[];
  itemSource?: SourceNote;
  appliesTo?: readonly SubjectType[];
};

const usual: readonly Method[] = ["campusPatrol", "documentReview"];

/** A heading and its checks, numbered `code.1`, `code.2` …; a verified heading must stay. */
export function checks(group: Group): CriterionSource {
  return {
    kind: "sum",
    code: group.code,
    text: localText(...group.text),
    mandatory: group.source.certainty === "verified",
    appliesTo: group.appliesTo,
    source: group.source,
    children: group.items.map((item, at) => ({
      kind: "check",
      code: `${group.code}.${at + 1}`,
      text: localText(...item.text),
      guidance: item.guidance && localText(...item.guidance),
      evidence: item.evidence?.map((words) => localText(...words)),
      methods: item.methods ?? usual,
      appliesTo: item.appliesTo,
      source: item.source ?? group.itemSource ?? group.source,
    })),
  };
}
