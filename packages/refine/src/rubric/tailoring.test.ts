import { defineRubric, type OperationSource } from "@dudao/rubric";
import { expect, test } from "vitest";
import { offeredAt, operationOf } from "./operation-form.tsx";
import { newDraft, nextDraft, outcomeOf, readDraft, targetOf } from "./tailoring.ts";

const zh = (text: string) => ({ "zh-CN": text });
const base = defineRubric({
  id: "canteen",
  version: "1.2.0",
  title: zh("食堂"),
  subjectTypes: ["primary"],
  scoring: "points",
  notApplicable: "exclude",
  criteria: [
    {
      code: "A",
      kind: "sum",
      text: zh("管理"),
      children: [
        { code: "A1", kind: "check", points: 4, text: zh("留样"), mandatory: true },
        { code: "A2", kind: "points", max: 6, step: 1, text: zh("后厨") },
      ],
    },
  ],
});
const [group] = base.criteria;
const leaf = (code: string) => {
  const found = group && "children" in group && group.children.find((one) => one.code === code);
  return found || null;
};
const draft = (...operations: OperationSource[]) => ({
  ...newDraft(base, "211282", "开原市食堂督导"),
  prefix: "KY",
  operations,
});

test("what the form says is an operation that the engine takes", () => {
  const drop = operationOf("drop", leaf("A2"), { reason: "已由市场监管部门检查" }, "安萍");
  const add = operationOf(
    "addCriterion",
    group ?? null,
    { code: "KY1", kind: "points", points: "6", text: "陪餐制度", reason: "本县要求" },
    "安萍",
  );
  const outcome = outcomeOf(base, draft(drop, add));
  expect(outcome.whole).toEqual([]);
  expect([...outcome.at]).toEqual([]);
  expect(outcome.rubric?.lineage).toMatchObject({ added: ["KY1"], dropped: ["A2"] });
  expect([drop, add].map(targetOf)).toEqual(["A2", "KY1"]);
});

test("a lock of the base holds, and is said at the operation it stops", () => {
  const weaker = operationOf("drop", leaf("A1"), { reason: "不需要" }, "安萍");
  const outcome = outcomeOf(base, draft(weaker));
  expect(outcome.rubric).toBeNull();
  expect(outcome.at.get(0)?.[0]?.message["zh-CN"]).toMatch(/A1/);
});

test("offers at a place what makes sense there", () => {
  expect(offeredAt(base, leaf("A2"))).toEqual(["reword", "reweigh", "drop"]);
  expect(offeredAt(base, group ?? null)).toContain("addCriterion");
  expect(offeredAt(base, null)).not.toContain("drop");
});

test("a profile file comes back as it was, and only on its own base", () => {
  const written = draft(operationOf("drop", leaf("A2"), { reason: "略" }, "安萍"));
  expect(readDraft(JSON.stringify(written), base)).toEqual({ draft: written });
  const other = { ...written, base: { ...written.base, id: "other" } };
  expect(readDraft(JSON.stringify(other), base)).toEqual({ otherBase: "other" });
  expect(readDraft("[]", base)).toBeNull();
  expect(readDraft("{", base)).toBeNull();
  expect(nextDraft(written).version).toBe("1.0.1");
});
