/** One rubric with everything interchange must carry. */
import { defineRubric } from "../define.ts";
import { localText } from "../text.ts";

export const kitchenSink = defineRubric({
  id: "kitchen-sink",
  version: "1.2.3",
  title: localText("样例指标体系", "Sample"),
  description: localText("第一行\n第二行"),
  issuer: localText("某县教育督导室", "A county's office"),
  basis: [{ title: localText("教育督导条例"), documentNumber: "国务院令第624号" }],
  source: { document: "样例", certainty: "unsure", note: localText("仅供测试") },
  effectiveFrom: "2022-09-01",
  licence: "MIT",
  subjectTypes: ["primary", "juniorSecondary"],
  scoring: "points",
  notApplicable: "exclude",
  bonus: { max: 1, liftsGrade: true },
  parameters: [
    { code: "area", title: localText("生均面积"), default: "7.5", unit: localText("㎡") },
  ],
  grades: [
    {
      code: "good",
      title: localText("良好", "Good"),
      minShare: "0.855",
      requires: [{ kind: "noVeto" }],
    },
    { code: "fair", title: localText("合格"), minShare: "0.6" },
    { code: "poor", title: localText("不合格"), minShare: 0 },
  ],
  criteria: [
    {
      kind: "sum",
      code: "A",
      text: localText("办学方向", "Direction"),
      mandatory: true,
      children: [
        {
          kind: "sum",
          code: "A.1",
          text: localText("制度"),
          guidance: localText("听取汇报"),
          source: { document: "样例", article: "第二条", certainty: "verified" },
          children: [
            {
              kind: "level",
              code: "A.1.1",
              text: localText("档案管理", "Files"),
              guidance: localText("查阅档案目录"),
              evidence: [localText("目录", "Index"), localText("卷宗")],
              methods: ["documentReview", "interview"],
              core: true,
              mandatory: true,
              appliesTo: ["primary"],
              levels: [
                { code: "good", text: localText("好", "good"), points: 4 },
                { code: "poor", text: localText("差", "poor"), points: 1.5 },
              ],
              points: 4,
              source: { document: "样例", article: "第三条", certainty: "verified" },
            },
            { kind: "points", code: "A.1.2", text: localText("听课"), max: 5, step: "0.5" },
            {
              kind: "deduction",
              code: "A.1.3",
              text: localText("报送"),
              points: 3,
              max: 2,
              reasons: [
                { code: "late", text: localText("迟交"), points: 0.5, max: 1 },
                { code: "lost", text: localText("缺件"), points: 1 },
              ],
            },
          ],
        },
        { kind: "check", code: "A.2", text: localText("公示\n两行"), points: 1 },
      ],
    },
    {
      kind: "sum",
      code: "safety",
      text: localText("安全"),
      children: [
        {
          kind: "checklist",
          code: "S1",
          text: localText("组织"),
          points: 2,
          items: [
            { code: "a", text: localText("有领导小组") },
            { code: "b", text: localText("有会议记录") },
          ],
          award: { by: "met", atLeast: 2 },
        },
        {
          kind: "measure",
          code: "S2",
          text: localText("百人教师数"),
          unit: localText("人"),
          direction: "atLeast",
          points: 3,
          thresholds: [
            { value: "4.2", appliesTo: ["primary"] },
            { value: "5.3", appliesTo: ["juniorSecondary"] },
          ],
          ratio: { part: localText("教师"), whole: localText("学生"), per: 100 },
        },
        {
          kind: "measure",
          code: "S3",
          text: localText("生均面积"),
          unit: localText("㎡"),
          direction: "atLeast",
          points: 1,
          thresholds: [{ value: { parameter: "area" } }],
        },
        {
          kind: "bonus",
          code: "S4",
          text: localText("特色"),
          max: 2,
          reasons: [{ code: "prize", text: localText("获奖"), points: 1 }],
        },
      ],
    },
    { kind: "veto", code: "V1", text: localText("重大事故"), effect: { capGrade: "fair" } },
  ],
});
