/** What inspectors look at in off-campus training institutions: an inferred list. */
import { defineRubric, localText, type SourceNote } from "@dudao/rubric";
import { type Matter, mattersToCriteria } from "./matters.ts";

const source: SourceNote = {
  document: "地方校外培训机构督导事项清单",
  certainty: "unsure",
  note: localText(
    "未见全国统一指标，事项据地方清单归纳",
    "No national list is known; the matters are inferred from a local one",
  ),
};

/** A limit the national rules on training set; document and article are still to be looked up. */
const rule: SourceNote = {
  document: "“双减”国家规定",
  certainty: "verified",
  note: localText(
    "限制内容有国家规定，具体文件和条款待核对",
    "The limit is a national rule; document and article are still to be checked",
  ),
};

const matters: readonly Matter[] = [
  {
    zh: "办学资质与场所",
    en: "Licence and premises",
    source,
    points: [
      {
        zh: "证照齐全有效，在醒目位置公示",
        en: "Licences are complete, valid and posted",
        methods: ["campusPatrol", "documentReview"],
        evidence: [localText("办学许可证、营业执照", "Operating permit, business licence")],
      },
      {
        zh: "实际办学地址、培训类别与许可一致",
        en: "Address and kind of training match the permit",
        methods: ["campusPatrol", "documentReview"],
      },
    ],
  },
  {
    zh: "从业人员",
    en: "Staff",
    source,
    points: [
      {
        zh: "教学人员资质公示，无在职中小学教师兼课",
        en: "Teachers' qualifications are posted; no serving school teachers teach here",
        methods: ["campusPatrol", "documentReview", "interview"],
        evidence: [localText("从业人员名册、资格证明", "Staff list, certificates")],
      },
    ],
  },
  {
    zh: "培训内容",
    en: "What is taught",
    source,
    points: [
      {
        zh: "培训内容与许可类别相符，非学科类机构未开展学科类培训",
        en: "Content fits the permit; bodies for other subjects teach no school subjects",
        methods: ["campusPatrol", "unannouncedLessonObservation", "documentReview"],
        evidence: [localText("培训材料、课程表", "Teaching material, timetable")],
      },
    ],
  },
  {
    zh: "培训时间",
    en: "When it is taught",
    source,
    points: [
      {
        zh: "未占用国家法定节假日、休息日和寒暑假开展学科类培训",
        en: "No school-subject training on public holidays, rest days or in vacations",
        methods: ["campusPatrol", "documentReview"],
        source: rule,
      },
      {
        zh: "线下培训结束时间不晚于20:30",
        en: "Training on site ends by 20:30",
        methods: ["campusPatrol", "documentReview"],
        source: rule,
      },
      {
        zh: "线上培训结束时间不晚于21:00",
        en: "Online training ends by 21:00",
        methods: ["documentReview"],
        source: rule,
      },
    ],
  },
  {
    zh: "收费与资金监管",
    en: "Fees and supervision of funds",
    source,
    points: [
      {
        zh: "收费项目、标准和退费办法公示",
        en: "Fees and refund rules are posted",
        methods: ["campusPatrol", "documentReview"],
      },
      {
        zh: "一次性收费未超过3个月",
        en: "No more than three months' fees are taken at once",
        methods: ["documentReview", "interview"],
        evidence: [localText("收费票据、合同", "Receipts, contracts")],
        source: rule,
      },
      {
        zh: "预收费纳入资金监管",
        en: "Prepaid fees are under supervision",
        methods: ["documentReview"],
        evidence: [localText("资金监管协议、账户流水", "Supervision agreement, statements")],
      },
    ],
  },
  {
    zh: "安全",
    en: "Safety",
    source,
    points: [
      {
        zh: "消防设施完好，疏散通道畅通",
        en: "Fire equipment works and escape routes are clear",
        methods: ["campusPatrol"],
      },
      {
        zh: "安全管理有专人负责，应急预案和演练有记录",
        en: "Someone is in charge of safety; plans and drills are recorded",
        methods: ["documentReview", "interview"],
      },
    ],
  },
  {
    zh: "广告宣传",
    en: "Advertising",
    source,
    points: [
      {
        zh: "未发现违规广告和虚假宣传",
        en: "No illegal or false advertising found",
        methods: ["campusPatrol", "interview"],
      },
    ],
  },
];

export const routineTraining = defineRubric({
  id: "routine-training",
  version: "1.0.0",
  title: localText(
    "校外培训机构责任督学经常性督导",
    "Routine supervision of off-campus training institutions",
  ),
  description: localText(
    "不计分，逐项判断是否符合；全部事项为归纳示例，请按本地要求修改。",
    "No points: each check is met or not. All matters are inferred; adapt them locally.",
  ),
  source,
  licence: "MIT",
  subjectTypes: ["trainingInstitution"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: mattersToCriteria(matters),
});
