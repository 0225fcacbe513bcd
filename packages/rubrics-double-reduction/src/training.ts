/** Double reduction in off-campus training institutions. */
import { type CriterionSource, defineRubric, localText } from "@dudao/rubric";
import { grades } from "./grades.ts";
import { checkList, nationalRule, practice, proposal } from "./sources.ts";

const standing: CriterionSource = {
  kind: "sum",
  code: "T1",
  text: localText("资质公示", "Qualifications on display"),
  points: 15,
  children: [
    {
      kind: "level",
      code: "T1.1",
      text: localText("办学证照公示", "Licences are posted"),
      levels: [
        { code: "A", text: localText("齐全有效并公示", "Complete, valid, posted"), points: 8 },
        { code: "B", text: localText("公示不完整", "Partly posted"), points: 4 },
        { code: "C", text: localText("未公示", "Not posted"), points: 0 },
      ],
      methods: ["campusPatrol", "documentReview"],
      evidence: [localText("办学许可证、营业执照", "Operating permit, business licence")],
      source: checkList,
    },
    {
      kind: "level",
      code: "T1.2",
      text: localText("教学人员资质公示", "Teachers' qualifications are posted"),
      levels: [
        { code: "A", text: localText("全部公示", "All"), points: 7 },
        { code: "B", text: localText("部分公示", "Some"), points: 3.5 },
        { code: "C", text: localText("未公示", "None"), points: 0 },
      ],
      methods: ["campusPatrol", "documentReview"],
      evidence: [localText("教学人员名册、资格证明", "List of teachers, certificates")],
      source: checkList,
    },
  ],
};

const conduct: CriterionSource = {
  kind: "sum",
  code: "T2",
  text: localText("培训行为", "Training"),
  points: 45,
  children: [
    {
      kind: "deduction",
      code: "T2.1",
      text: localText(
        "不占用国家法定节假日、休息日和寒暑假开展学科类培训",
        "No school-subject training on public holidays, rest days or in vacations",
      ),
      points: 20,
      core: true,
      reasons: [{ code: "case", text: localText("发现一次", "Each time found"), points: 10 }],
      methods: ["campusPatrol", "documentReview", "interview"],
      source: nationalRule,
    },
    {
      kind: "deduction",
      code: "T2.2",
      text: localText("线下培训结束时间不晚于20:30", "Training on site ends by 20:30"),
      points: 8,
      reasons: [{ code: "case", text: localText("发现一次", "Each time found"), points: 4 }],
      methods: ["campusPatrol", "documentReview"],
      source: nationalRule,
    },
    {
      kind: "deduction",
      code: "T2.3",
      text: localText("线上培训结束时间不晚于21:00", "Online training ends by 21:00"),
      guidance: localText("无线上培训的填“不适用”", "Without online training: not applicable"),
      points: 7,
      reasons: [{ code: "case", text: localText("发现一次", "Each time found"), points: 3.5 }],
      methods: ["documentReview"],
      source: nationalRule,
    },
    {
      kind: "deduction",
      code: "T2.4",
      text: localText(
        "非学科类机构不开展学科类培训",
        "Bodies for other subjects teach no school subjects",
      ),
      points: 10,
      reasons: [{ code: "class", text: localText("发现一个班", "Each class found"), points: 5 }],
      methods: ["campusPatrol", "unannouncedLessonObservation", "documentReview"],
      source: checkList,
    },
  ],
};

const fees: CriterionSource = {
  kind: "sum",
  code: "T3",
  text: localText("收费管理", "Fees"),
  points: 25,
  children: [
    {
      kind: "check",
      code: "T3.1",
      text: localText("一次性收费不超过3个月", "No more than three months' fees at once"),
      points: 10,
      core: true,
      methods: ["documentReview", "interview"],
      evidence: [localText("收费票据、合同", "Receipts, contracts")],
      source: nationalRule,
    },
    {
      kind: "level",
      code: "T3.2",
      text: localText("收费标准和退费办法公示", "Fees and refund rules are posted"),
      levels: [
        { code: "A", text: localText("全部公示", "All"), points: 8 },
        { code: "B", text: localText("部分公示", "Some"), points: 4 },
        { code: "C", text: localText("未公示", "None"), points: 0 },
      ],
      methods: ["campusPatrol", "documentReview"],
      source: checkList,
    },
    {
      kind: "level",
      code: "T3.3",
      text: localText("预收费资金监管", "Prepaid fees under supervision"),
      levels: [
        { code: "A", text: localText("全额纳入监管", "In full"), points: 7 },
        { code: "B", text: localText("部分纳入监管", "In part"), points: 3.5 },
        { code: "C", text: localText("未纳入监管", "Not at all"), points: 0 },
      ],
      methods: ["documentReview"],
      evidence: [localText("资金监管协议、账户流水", "Supervision agreement, statements")],
      source: practice,
    },
  ],
};

const advertising: CriterionSource = {
  kind: "deduction",
  code: "T4",
  text: localText("无违规广告宣传", "No illegal advertising"),
  points: 10,
  reasons: [{ code: "case", text: localText("发现一处", "Each case found"), points: 5 }],
  methods: ["campusPatrol", "interview"],
  source: checkList,
};

const safety: CriterionSource = {
  kind: "points",
  code: "T5",
  text: localText("场所安全管理", "Safety of the premises"),
  guidance: localText(
    "按消防、疏散、值守和演练情况评分",
    "Score by fire safety, escape routes, staffing and drills",
  ),
  max: 5,
  step: 0.5,
  methods: ["campusPatrol", "documentReview"],
  source: practice,
};

const vetoes: readonly CriterionSource[] = [
  {
    kind: "veto",
    code: "V1",
    text: localText("无证开展培训", "Trains without a licence"),
    effect: { capGrade: "unqualified" },
    methods: ["campusPatrol", "documentReview"],
    source: checkList,
  },
  {
    kind: "veto",
    code: "V2",
    text: localText("弄虚作假、阻挠检查", "Falsifies facts or obstructs the visit"),
    effect: { fail: true },
    source: practice,
  },
];

export const doubleReductionTraining = defineRubric({
  id: "double-reduction-training",
  version: "1.0.0",
  title: localText("“双减”专项督导（校外培训机构）", "Double reduction: training institutions"),
  description: localText(
    "满分100分；不适用的指标不计入，其余按比例折算。",
    "100 points; what does not apply drops out and the rest is re-scaled.",
  ),
  basis: [{ title: localText("关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见") }],
  source: proposal,
  licence: "MIT",
  subjectTypes: ["trainingInstitution"],
  scoring: "points",
  notApplicable: "exclude",
  points: 100,
  grades,
  criteria: [standing, conduct, fees, advertising, safety, ...vetoes],
});
