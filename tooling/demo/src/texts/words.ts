import type { Random } from "../seeded/random.ts";

const grades = {
  primary: ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级"],
  juniorSecondary: ["七年级", "八年级", "九年级"],
  nineYear: ["二年级", "三年级", "五年级", "六年级", "七年级", "八年级"],
} as const;

const subjects = ["语文", "数学", "英语", "科学", "道德与法治"];
const classes = ["小一班", "小二班", "中一班", "中二班", "大一班", "大二班"];

/** Puts drawn details into a text: `{grade}`, `{n}` and the like. */
export function detailed(random: Random, text: string, kind: string): string {
  const known = grades[kind as keyof typeof grades] ?? grades.primary;
  return text
    .replace(/\{grade\}/g, () => random.pick<string>(known))
    .replace(/\{subject\}/g, () => random.pick(subjects))
    .replace(/\{class\}/g, () => random.pick(classes))
    .replace(/\{minutes\}/g, () => String(random.int(7, 10) * 10))
    .replace(/\{floor\}/g, () => String(random.int(1, 4)))
    .replace(/\{n\}/g, () => String(random.int(2, 6)));
}

/** What a visit found good, by kind of work. */
export const strengths = {
  doubleReduction: [
    "学校重视“双减”工作，成立领导小组，作业公示、课后服务等制度基本健全，教师执行情况较好。",
    "课后服务课程较为丰富，学生参与率高，家长满意度较高；教师课堂讲练结合，课内巩固较到位。",
    "教导处坚持每周抽查作业，年级组能够统筹作业总量，分层作业已在部分班级试行。",
    "学校把提高课堂效率作为减负关键，集体备课扎实，推门听课中学生参与面较广。",
    "大课间和社团活动组织有序，体育、艺术类课程开设齐全，学生精神面貌良好。",
  ],
  opening: [
    "开学准备充分，教材足额到位，校舍、食堂、设备均已检查，教学秩序井然。",
    "防控物资储备齐全，晨午检和错峰入校安排周密，学生返校率高。",
    "学校召开了开学工作会，责任分工明确，第一周课程按表开设。",
    "校园环境整洁，安全排查台账完整，师生精神状态良好。",
  ],
  kindergarten: [
    "园所环境温馨，区域划分合理，教师关爱幼儿，常规培养较好。",
    "园务管理规范，档案分类清晰，安全责任落实到人。",
    "注重以游戏为基本活动，户外活动器械较充足，幼儿活动积极性高。",
    "保健工作扎实，食谱搭配合理，家园共育渠道畅通。",
  ],
  school: [
    "办学理念清晰，管理制度健全，班子团结务实，教学常规落实到位。",
    "教师队伍稳定，校本研修有计划有实效，青年教师成长较快。",
    "德育活动丰富，校园文化有特色，学生行为习惯良好。",
    "功能室使用率较高，实验、艺术、体育课程开设正常。",
  ],
  training: [
    "证照齐全并公示，培训时间、内容符合规定，未发现学科类培训。",
    "场所消防设施完好，人员信息公示，收费纳入监管账户。",
  ],
  alliance: [
    "联盟章程和年度计划完备，龙头校选派骨干教师到成员校任教，联合教研按月开展。",
    "成员校教学常规较上年有明显改进，两校课程、资源共享机制基本形成。",
  ],
  monitoring: [
    "样本信息上报准确及时，考务资料齐备，现场组织规范有序。",
    "监测员职责明确，测试环境安静整洁，应急预案完备。",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Advice left with a unit, by kind of work. */
export const advices = {
  doubleReduction: [
    "继续加强作业统筹，教导处定期公布抽查结果；丰富课后服务内容，回应家长需求。",
    "建议以教研组为单位开展作业设计评比，提高课堂效率，让学生作业基本在校内完成。",
    "建议完善“双减”工作台账，做到一月一小结，并加强对家长的政策宣传。",
  ],
  opening: [
    "继续做好开学初安全教育和心理疏导，按时上报各类信息。",
    "对自查发现的问题逐项销号，保持常态化检查。",
  ],
  kindergarten: [
    "进一步丰富低结构游戏材料，加强教师观察与解读幼儿能力的教研。",
    "落实户外活动时间，做好幼小衔接，防止小学化倾向。",
  ],
  school: [
    "进一步提高课堂教学质量，补充音体美专任教师，用好功能室。",
    "加强档案建设，分类归档过程性资料，注重学生发展数据的分析。",
  ],
  training: [
    "保持规范办学，暑期高温做好用电和消防检查。",
    "不得超范围开展培训，预收费不得超过三个月。",
  ],
  alliance: ["进一步完善教师交流考核办法，扩大联合教研的学科覆盖面。"],
  monitoring: ["做好测试材料保管和回收，监测结束后按时寄送。"],
} as const satisfies Record<keyof typeof strengths, readonly string[]>;

/** What the verifier writes when a finding is closed out. */
export const verifications = [
  "经实地核查，整改措施已落实，同意销号。",
  "查阅佐证材料并到校复核，问题已整改到位，同意销号。",
  "责任督学回访确认整改属实，予以销号。",
  "抽查近两周记录，情况属实，同意销号。",
] as const;

/** How a unit plans to correct a finding. */
export const measures = [
  "由分管副校长牵头，教导处具体落实，一周内完成，校务会检查。",
  "召开专题会议研究，明确责任人和完成时限，完成后自查并报责任督学。",
  "立即整改，举一反三排查同类问题，建立长效检查制度。",
  "修订有关制度，组织教职工学习，纳入月度考核。",
] as const;
