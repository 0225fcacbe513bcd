import { describe, expect, it } from "vitest";
import { type Facts, mergeFacts, patchOf } from "./facts.ts";

const base: Facts = {
  topic: "课后服务",
  methods: ["campusPatrol"],
  questionnaireCount: 20,
  lessonCount: null,
  strengths: null,
  advice: null,
  noProblem: false,
};

describe("facts of a visit", () => {
  it("sends only what changed, and null for an emptied text", () => {
    expect(patchOf(base, { ...base, topic: "", lessonCount: 2 })).toEqual({
      topic: null,
      lessonCount: 2,
    });
    expect(patchOf(base, { ...base, strengths: "" })).toEqual({});
  });

  it("merges changes to different fields without asking", () => {
    const merged = mergeFacts(
      base,
      { ...base, advice: "加强管理" },
      { ...base, questionnaireCount: 35 },
    );
    expect(merged.conflicts).toEqual([]);
    expect(merged.merged).toMatchObject({ advice: "加强管理", questionnaireCount: 35 });
  });

  it("names a field that both changed differently", () => {
    const merged = mergeFacts(
      base,
      { ...base, questionnaireCount: 30 },
      { ...base, questionnaireCount: 35 },
    );
    expect(merged.conflicts).toEqual(["questionnaireCount"]);
    expect(merged.merged.questionnaireCount).toBe(30);
  });
});
