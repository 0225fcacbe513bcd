import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rubricArbitrary } from "../../testing/arbitrary.ts";
import { kitchenSink } from "../../testing/kitchen-sink.ts";
import { runs } from "../../testing/runs.ts";
import { type PrintedForm, rubricForm } from "../index.ts";

/** Cells of the table once reaching is resolved: every row must come out as wide as the header. */
function covered({ rows, columns }: PrintedForm): number[] {
  const left = columns.map(() => 0);
  return rows.map((row) => {
    let width = 0;
    const cells = [...row];
    for (let column = 0; column < columns.length; ) {
      if ((left[column] ?? 0) > 0) {
        left[column] = (left[column] ?? 0) - 1;
        width++;
        column++;
        continue;
      }
      const cell = cells.shift();
      if (!cell) break;
      const reach = cell.columns ?? 1;
      for (let at = column; at < column + reach; at++) left[at] = (cell.rows ?? 1) - 1;
      width += reach;
      column += reach;
    }
    return cells.length > 0 ? -1 : width;
  });
}

describe("the printed form", () => {
  test("of any rubric is a whole table on the width of the paper", () => {
    fc.assert(
      fc.property(rubricArbitrary, (rubric) => {
        const form = rubricForm(rubric);
        expect(new Set(covered(form))).toEqual(new Set([form.columns.length]));
        expect(form.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(261);
      }),
      runs(60),
    );
  });

  test("says how each criterion scores, in both languages", () => {
    const rules = (language: "zh-CN" | "en") =>
      rubricForm(kitchenSink, { language }).rows.map((row) => row.at(-5)?.text);
    expect(rules("zh-CN")).toEqual([
      "查阅档案目录\n好4分；差1.5分",
      "0—5分，以0.5分为一档",
      "迟交，每次扣0.5分，最多扣1分；缺件，每次扣1分；最多扣2分",
      "符合得1分",
      "（1）有领导小组；（2）有会议记录；至少2项得满分",
      "小学≥4.2人；初级中学≥5.3人",
      "≥7.5㎡",
      "获奖，每次加1分；最多加2分",
      "一票否决：最高评为合格",
      "",
    ]);
    expect(rules("en")[1]).toBe("0 to 5, in steps of 0.5");
  });

  test("marks what is core, adds up, and leaves out what a type is not asked", () => {
    const form = rubricForm(kitchenSink, { subject: "juniorSecondary" });
    expect(form.title).toBe("样例指标体系（初级中学）");
    const texts = form.rows.flatMap((row) => row.map(({ text }) => text));
    expect(texts.some((text) => text.includes("档案管理"))).toBe(false);
    const all = rubricForm(kitchenSink).rows.flatMap((row) => row.map(({ text }) => text));
    expect(all).toContain("★A.1.1 档案管理");
    expect(all).toContain("A.1 制度（12分）");
    expect(form.notes[0]).toMatch(/^等级：良好 ≥ 85.5%（且/);
  });
});
