import type { Leaf } from "@dudao/rubric";
import { describe, expect, it } from "vitest";
import { answerByDigit, countedReason, nudged, occurrencesOf, steppedPoints } from "./answering.ts";
import { commandOf, ownsKeys } from "./keys.ts";
import { typedPoints } from "./points-input.tsx";

const text = { "zh-CN": "指标" };
const level: Leaf = {
  code: "A1",
  kind: "level",
  text,
  levels: [
    { code: "A", text: { "zh-CN": "好" }, points: "5" },
    { code: "B", text: { "zh-CN": "中" }, points: "3" },
  ],
};
const points = { code: "A2", kind: "points", text, max: "2", step: "0.5" } as const;
const deduction = {
  code: "A3",
  kind: "deduction",
  text,
  points: "5",
  reasons: [
    { code: "late", text: { "zh-CN": "超时" }, points: "1" },
    { code: "paid", text: { "zh-CN": "收费" }, points: "2" },
  ],
} as const;

describe("answering", () => {
  it("takes digits for choices that are there", () => {
    expect(answerByDigit(level, 2, null)).toEqual({ kind: "level", level: "B" });
    expect(answerByDigit(level, 3, null)).toBeNull();
    expect(answerByDigit({ code: "C", kind: "check", text, points: "1" }, 2, null)).toEqual({
      kind: "check",
      met: false,
    });
  });

  it("steps points exactly and holds at both ends", () => {
    expect(steppedPoints(points, "1.5", -1)).toBe("1");
    expect(steppedPoints(points, null, -1)).toBe("2");
    expect(steppedPoints(points, "2", 3)).toBe("2");
    expect(steppedPoints(points, "0", -1)).toBe("0");
  });

  it("takes typed points only in steps up to the full mark", () => {
    expect(typedPoints(points, "1.50")).toBe("1.5");
    expect(typedPoints(points, " 2 ")).toBe("2");
    for (const wrong of ["2.5", "0.3", "-1", "1e1", "一", ""]) {
      expect(typedPoints(points, wrong)).toBeNull();
    }
  });

  it("counts reasons and drops those at nought", () => {
    const once = countedReason(deduction, null, "paid", 1);
    expect(once.occurrences).toEqual([{ reason: "paid", count: 1 }]);
    const both = countedReason(deduction, once, "late", 1);
    expect(both.occurrences.map((one) => one.reason)).toEqual(["late", "paid"]);
    expect(countedReason(deduction, both, "paid", -1).occurrences).toHaveLength(1);
    expect(occurrencesOf(both, "late")).toBe(1);
  });

  it("counts reasons by digit from 2 on", () => {
    const none = answerByDigit(deduction, 1, null);
    expect(none).toEqual({ kind: "deduction", occurrences: [] });
    const once = answerByDigit(deduction, 3, none);
    expect(answerByDigit(deduction, 3, once)).toEqual({
      kind: "deduction",
      occurrences: [{ reason: "paid", count: 2 }],
    });
    expect(answerByDigit(deduction, 4, none)).toBeNull();
  });

  it("ticks items of a checklist by digit, and takes the tick back", () => {
    const checklist: Leaf = {
      code: "A4",
      kind: "checklist",
      text,
      points: "4",
      items: [
        { code: "z", text },
        { code: "a", text },
      ],
      award: { by: "items" },
    };
    const both = answerByDigit(checklist, 2, answerByDigit(checklist, 1, null));
    expect(both).toEqual({ kind: "checklist", met: ["a", "z"] });
    expect(answerByDigit(checklist, 1, both)).toEqual({ kind: "checklist", met: ["a"] });
    expect(answerByDigit(checklist, 3, both)).toBeNull();
  });

  it("steps a bonus and never takes it for something to be answered", () => {
    const bonus: Leaf = { code: "A5", kind: "bonus", text, max: "1", step: "0.5" };
    expect(nudged(bonus, null, 1)).toEqual({ kind: "bonus", points: "0.5" });
    expect(answerByDigit(bonus, 1, null)).toEqual({ kind: "bonus", points: "0" });
  });

  it("nudges levels from the best one", () => {
    const first = nudged(level, null, 1);
    expect(first).toEqual({ kind: "level", level: "A" });
    expect(nudged(level, first, 1)).toEqual({ kind: "level", level: "B" });
  });
});

describe("keys", () => {
  const key = (name: string, more: object = {}) =>
    commandOf({
      key: name,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      isComposing: false,
      ...more,
    });
  it("knows the page's keys and leaves the browser its own", () => {
    expect(key("n")).toEqual({ do: "nextOpen" });
    expect(key("N")).toEqual({ do: "nextOpen" });
    expect(key("7")).toEqual({ do: "choose", digit: 7 });
    expect(key("r", { ctrlKey: true })).toBeNull();
    expect(key("n", { isComposing: true })).toBeNull();
    expect(key("Tab")).toBeNull();
  });

  it("leaves keys to what is typed into", () => {
    const area = document.createElement("textarea");
    const box = document.createElement("input");
    box.type = "checkbox";
    const dialog = document.createElement("div");
    dialog.setAttribute("role", "dialog");
    const inside = dialog.appendChild(document.createElement("button"));
    expect([area, box, inside, document.createElement("button")].map(ownsKeys)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
