import { institution } from "@dudao/core/model";
import { describe, expect, it } from "vitest";
import { pageFields } from "../fields/specs.ts";
import { clashes, takenOver } from "./stale-conflict.tsx";

const fields = pageFields(institution);
const keys = (mine: object, theirs: object) =>
  clashes(
    fields,
    { name: "甲", phone: null },
    { name: "甲", ...mine },
    { name: "甲", phone: null, ...theirs },
  ).map((c) => c.field.key);

describe("two people at one record", () => {
  it("clash where both changed the same field to different values", () => {
    expect(keys({ name: "乙" }, { name: "丙" })).toEqual(["name"]);
  });

  it("do not clash where only one changed it, or both to the same", () => {
    expect(keys({ name: "乙" }, {})).toEqual([]);
    expect(keys({ name: "乙" }, { name: "乙" })).toEqual([]);
    expect(keys({ phone: "" }, {})).toEqual([]);
  });

  it("take over what only the other changed", () => {
    const before = { name: "甲", phone: null };
    const args = [fields, before, { name: "乙" }, { name: "甲", phone: "110" }] as const;
    expect(clashes(...args)).toEqual([]);
    expect(takenOver(...args).map((f) => f.key)).toEqual(["phone"]);
  });
});
