import { type CriterionSource, defineRubric, localText, type SourceNote } from "@dudao/rubric";
import { regulations, townshipFindings, townshipNotice, townshipTable } from "./sources.ts";

type Item = readonly [zh: string, en: string, evidence: string, evidenceEn: string];

function head(
  code: string,
  zh: string,
  en: string,
  source: SourceNote,
  items: readonly Item[],
): CriterionSource {
  return {
    kind: "sum",
    code,
    text: localText(zh, en),
    mandatory: true,
    source: townshipTable,
    children: items.map(([text, textEn, evidence, evidenceEn], at) => ({
      kind: "check",
      code: `${code}.${at + 1}`,
      text: localText(text, textEn),
      evidence: [localText(evidence, evidenceEn)],
      methods: ["hearReport", "documentReview", "campusPatrol"],
      source,
    })),
  };
}

const leadership = head("A1", "领导职责", "Duties of those in charge", townshipNotice, [
  [
    "教育工作列入党委、政府议事日程，研究解决实际问题",
    "Education is on the agenda of Party committee and government, and real problems are solved",
    "会议记录、纪要",
    "Minutes",
  ],
  [
    "落实教育工作目标责任制",
    "Responsibility for education is laid down by targets and kept",
    "责任书、考核材料",
    "Letters of responsibility, appraisals",
  ],
  [
    "党政领导挂钩联系学校并到校调研",
    "Leaders are each linked to a school and visit it",
    "挂钩联系名单、走访记录",
    "List of links, records of visits",
  ],
  [
    "组织适龄儿童少年入学，做好控辍保学",
    "Children of age are brought to school, dropout is stopped",
    "入学名册、劝返记录",
    "Rolls, records of children brought back",
  ],
]);

const conditions = head("A2", "办学条件与经费投入", "Conditions and funds", townshipNotice, [
  [
    "筹措经费，协助县级改善办学条件",
    "Funds are raised and help the county improve schools",
    "经费凭证、照片",
    "Vouchers, photographs",
  ],
  [
    "发动社会捐资助学",
    "Donations to education are called for",
    "捐资凭证、名单",
    "Vouchers, lists of donors",
  ],
  [
    "配合学校布局调整",
    "The re-layout of schools is supported",
    "布局调整方案、会议记录",
    "Plan of the layout, minutes",
  ],
]);

/** Its items were not seen: one is kept, to be judged by the table of the place. */
const development: CriterionSource = {
  kind: "sum",
  code: "A3",
  text: localText("教育事业发展", "Development of education"),
  mandatory: true,
  source: townshipTable,
  children: [
    {
      kind: "check",
      code: "A3.1",
      text: localText("教育事业发展各项要求", "What is asked of the development of education"),
      guidance: localText(
        "本大项细目未见原表，请按当地考核评估表评定，或在本县方案中换成当地细目",
        "The items of this head were not seen: judge by the local table, or put its items here in the county's profile",
      ),
      methods: ["hearReport", "documentReview"],
      source: { ...townshipTable, certainty: "unsure" },
    },
  ],
};

const respect = head("A4", "尊师重教", "Respect for teachers", townshipFindings, [
  [
    "建立教育专项基金，开展奖教助学",
    "There is a fund for education that rewards teaching and helps pupils",
    "基金账目、奖助名单",
    "Accounts of the fund, lists of awards",
  ],
  ["建立教师表彰制度", "Teachers are commended by rule", "表彰文件", "Papers of commendation"],
  [
    "教师节、六一儿童节开展慰问",
    "Visits are paid on Teachers' Day and Children's Day",
    "慰问记录、照片",
    "Records of visits, photographs",
  ],
]);

/** Education duties of townships and subdistricts: four heads, met or not. */
export const townshipDuties = defineRubric({
  id: "township-education-duties",
  version: "1.0.0",
  title: localText("乡镇（街道）政府履行教育职责督导考核", "Education duties of townships"),
  description: localText(
    "四大项据一县考核表，细目据市级通知和总结整理，分值各地自定（有的满分100分并折入乡镇目标考核），本体系只判断是否做到，不计分。",
    "Four heads from one county's table, items from a city's notice and a summary; points are local (100 in some places, counted into the township's targets), so here items are met or not.",
  ),
  basis: [regulations],
  source: townshipTable,
  licence: "MIT",
  subjectTypes: ["townshipGovernment"],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: [leadership, conditions, development, respect],
});
