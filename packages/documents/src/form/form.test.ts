import { defineRubric, localText } from "@dudao/rubric";
import { exportSheets, importSheets, rubricForm } from "@dudao/rubric/interchange";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readWorkbook, writeWorkbook } from "../xlsx/index.ts";
import { formDocx, formHtml } from "./index.ts";

const rubric = defineRubric({
  id: "canteen",
  version: "1.0.0",
  title: localText("食堂 <专项> 督导", "Canteen"),
  subjectTypes: ["primary"],
  scoring: "points",
  notApplicable: "exclude",
  points: 10,
  grades: [
    { code: "good", title: localText("良好"), minShare: 0.8 },
    { code: "poor", title: localText("不合格"), minShare: 0 },
  ],
  criteria: [
    {
      kind: "sum",
      code: "A",
      text: localText("管理"),
      children: [
        { kind: "check", code: "A1", text: localText("留样有记录"), points: 4, core: true },
        {
          kind: "deduction",
          code: "A2",
          text: localText("后厨卫生"),
          points: 6,
          reasons: [{ code: "floor", text: localText("地面积水"), points: 0.5 }],
        },
      ],
    },
    { kind: "veto", code: "V1", text: localText("食物中毒"), effect: { capGrade: "poor" } },
  ],
});

test("a rubric prints as docx: groups reach over their rows, the header repeats", async () => {
  const file = await formDocx(rubricForm(rubric));
  const document = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
  expect(document).toContain('w:orient="landscape"');
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(document.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1);
  expect(document.match(/<w:vMerge\/>/g)).toHaveLength(1);
  // Every row is as wide as the grid.
  const width = (row: string) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].reduce(
      (sum, [cell]) => sum + Number(/w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
      0,
    );
  const rows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(rows.map(width)).toEqual([8, 8, 8, 8, 8]);
  expect(document).toContain("★A1 留样有记录");
  expect(await formDocx(rubricForm(rubric))).toEqual(file);
});

test("and as a page of HTML that escapes what it shows", () => {
  const html = formHtml(rubricForm(rubric));
  expect(html).toContain("<h1>食堂 &lt;专项&gt; 督导</h1>");
  expect(html).toContain('<td rowspan="2">A 管理（10分）</td>');
  expect(html).toContain("地面积水，每次扣0.5分；最多扣6分");
  expect(html).not.toContain("<专项>");
});

test("a rubric goes through a real workbook and comes back the same", async () => {
  const read = await readWorkbook(await writeWorkbook(exportSheets(rubric)));
  if ("problems" in read) throw new Error(read.problems[0]?.message.en);
  const back = importSheets(read.workbook.sheets);
  expect("rubric" in back && back.rubric.hash).toBe(rubric.hash);
});
