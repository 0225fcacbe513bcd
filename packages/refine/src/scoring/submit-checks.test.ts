import { describe, expect, it } from "vitest";
import type { Facts } from "./facts.ts";
import { submitChecks } from "./submit-checks.ts";

const visit: Facts = {
  topic: null,
  methods: ["campusPatrol"],
  questionnaireCount: null,
  lessonCount: null,
  strengths: null,
  advice: null,
  noProblem: false,
};
const rule = {
  every: "month",
  minimum: 1,
  methodsAtLeast: 2,
  topicRequired: true,
  source: { zh: "本地规定", en: "Local rule" },
} as const;
const base = {
  inspection: { startedAt: "2022-11-24T08:20:00+08:00", programmeKind: "routine" },
  visit,
  rule,
  findings: 0,
  everyCriterion: true,
  missing: 3,
  unsent: 0,
};
const open = (change: Partial<typeof base>) =>
  submitChecks({ ...base, ...change })
    .filter((check) => !check.holds)
    .map((check) => check.id);

describe("what is left before submitting", () => {
  it("names everything that is missing and where it is put right", () => {
    expect(open({})).toEqual(["topic", "methods", "ratings", "outcome"]);
  });

  it("asks a topic of routine visits only, and ratings of rubrics with points only", () => {
    const thematic = { ...base.inspection, programmeKind: "thematic" };
    expect(open({ inspection: thematic, everyCriterion: false })).toEqual(["methods", "outcome"]);
  });

  it("wants either findings or the word that there were none, not both", () => {
    expect(open({ findings: 2 })).not.toContain("outcome");
    expect(open({ visit: { ...visit, noProblem: true } })).not.toContain("outcome");
    expect(open({ findings: 2, visit: { ...visit, noProblem: true } })).toContain("outcome");
  });

  it("waits for what is not sent", () => {
    expect(open({ unsent: 1 })).toContain("sent");
  });
});
