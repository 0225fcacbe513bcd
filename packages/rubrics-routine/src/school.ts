/** The eight matters of posted supervision in schools, with usual check points under them. */
import { defineRubric, localText } from "@dudao/rubric";
import { type Matter, mattersToCriteria } from "./matters.ts";
import { matterSource, schoolMeasures } from "./sources.ts";

const source = matterSource(schoolMeasures, "第四条");

const matters: readonly Matter[] = [
  {
    zh: "校务管理和制度执行",
    en: "School management and whether rules are followed",
    source,
    points: [
      {
        zh: "学校章程和主要管理制度齐全，并按制度执行",
        en: "Charter and main rules exist and are followed",
        methods: ["documentReview", "interview"],
        evidence: [localText("章程、制度汇编、会议记录", "Charter, rules, minutes")],
      },
      {
        zh: "校领导带班、值班值守和请假考勤有记录",
        en: "Duty rosters of leaders and attendance are recorded",
        methods: ["documentReview", "campusPatrol"],
        evidence: [localText("值班表、考勤记录", "Rosters, attendance records")],
      },
      {
        zh: "校务按规定公开",
        en: "School affairs are made public as required",
        methods: ["campusPatrol", "documentReview"],
      },
    ],
  },
  {
    zh: "招生、收费、择校情况",
    en: "Admission, fees and choice of school",
    source,
    points: [
      {
        zh: "招生范围、计划和结果公开，未以考试方式招生",
        en: "Zones, plan and results of admission are public; no entrance tests",
        methods: ["documentReview", "interview"],
      },
      {
        zh: "收费项目和标准在醒目位置公示",
        en: "Fees and their amounts are posted where all can see them",
        methods: ["campusPatrol"],
        evidence: [localText("收费公示栏", "Fees board")],
      },
      {
        zh: "未发现违规收费、违规择校，未设重点班",
        en: "No improper fees, no improper choice of school, no selective classes found",
        methods: ["interview", "questionnaire", "documentReview"],
      },
    ],
  },
  {
    zh: "课程开设和课堂教学情况",
    en: "Courses and classroom teaching",
    source,
    points: [
      {
        zh: "课程表与实际上课一致",
        en: "Lessons taught match the timetable",
        methods: ["campusPatrol", "unannouncedLessonObservation"],
        evidence: [localText("总课程表、班级课程表", "Timetables")],
      },
      {
        zh: "按规定开齐开足课程，未挤占音体美劳等课程",
        en: "All courses are taught in full; arts, sport and labour are not crowded out",
        methods: ["documentReview", "interview", "campusPatrol"],
      },
      {
        zh: "教师有备课，课堂教学秩序正常",
        en: "Teachers prepare lessons and classes run in good order",
        methods: ["unannouncedLessonObservation", "documentReview"],
        evidence: [localText("教案、听课记录", "Lesson plans, observation notes")],
      },
    ],
  },
  {
    zh: "学生学习、体育锻炼和课业负担情况",
    en: "Pupils' study, physical exercise and workload",
    source,
    points: [
      {
        zh: "书面作业总量受控，作业公示到位",
        en: "Written homework is kept in bounds and posted",
        methods: ["campusPatrol", "documentReview", "interview"],
        evidence: [localText("作业公示栏、作业登记", "Homework notice board, register")],
      },
      {
        zh: "考试次数符合规定，不公布排名",
        en: "No more tests than allowed, no published rankings",
        methods: ["interview", "documentReview"],
      },
      {
        zh: "体育课、大课间和体育活动时间有保障",
        en: "Sport lessons, long break and exercise take place",
        methods: ["campusPatrol", "interview"],
      },
    ],
  },
  {
    zh: "教师师德和专业发展情况",
    en: "Teachers' conduct and professional growth",
    source,
    points: [
      {
        zh: "师德制度落实，未发现体罚、有偿补课等行为",
        en: "Rules of conduct are in force; no corporal punishment or paid tuition found",
        methods: ["interview", "questionnaire", "documentReview"],
      },
      {
        zh: "教师培训、教研有计划有记录",
        en: "Training and teaching research are planned and recorded",
        methods: ["documentReview", "forum"],
      },
    ],
  },
  {
    zh: "校园及周边安全情况，学生交通安全情况",
    en: "Safety on and around the campus, pupils' traffic safety",
    source,
    points: [
      {
        zh: "门卫值守在岗，来访登记完整",
        en: "The gate is staffed and visitors are registered",
        methods: ["campusPatrol", "documentReview"],
        evidence: [localText("来访登记簿", "Visitor register")],
      },
      {
        zh: "消防设施完好，疏散通道和安全出口畅通",
        en: "Fire equipment works; escape routes and fire doors are clear",
        methods: ["campusPatrol"],
      },
      {
        zh: "应急疏散演练和安全教育有记录",
        en: "Drills and safety lessons are recorded",
        methods: ["documentReview", "interview"],
      },
      {
        zh: "校园周边无明显安全隐患",
        en: "No evident danger around the campus",
        methods: ["campusPatrol"],
      },
      {
        zh: "上下学交通秩序有人值守，校车手续齐全",
        en: "Traffic at arrival and departure is watched; school buses have their papers",
        methods: ["campusPatrol", "documentReview"],
        evidence: [localText("校车使用许可、驾驶人资格", "School-bus permit, driver's papers")],
      },
    ],
  },
  {
    zh: "食堂、食品、饮水及宿舍卫生情况",
    en: "Hygiene of canteen, food, drinking water and dormitories",
    guidance: localText(
      "无食堂、无寄宿的学校，相应项目填“不适用”",
      "Without canteen or boarders answer “not applicable”",
    ),
    source,
    points: [
      {
        zh: "食材采购有台账，食品留样符合要求",
        en: "Purchases are in the ledger and food samples are kept",
        methods: ["campusPatrol", "documentReview"],
        evidence: [localText("采购台账、留样记录", "Canteen ledger, sample records")],
      },
      {
        zh: "食堂从业人员健康证明有效",
        en: "Canteen staff hold valid health certificates",
        methods: ["documentReview"],
        evidence: [localText("健康证明", "Health certificates")],
      },
      {
        zh: "饮用水卫生有保障",
        en: "Drinking water is safe",
        methods: ["campusPatrol", "documentReview"],
      },
      {
        zh: "宿舍整洁，夜间值班巡查有记录",
        en: "Dormitories are clean and night rounds are recorded",
        methods: ["campusPatrol", "documentReview"],
        evidence: [localText("宿舍夜间巡查记录", "Night-round records")],
      },
    ],
  },
  {
    zh: "校风、教风、学风情况",
    en: "Spirit of the school, of teaching and of learning",
    source,
    points: [
      {
        zh: "校园整洁有序，师生精神面貌良好",
        en: "The campus is tidy and orderly; staff and pupils are in good spirits",
        methods: ["campusPatrol"],
      },
      {
        zh: "教师认真履职，关爱学生",
        en: "Teachers do their duty and care for pupils",
        methods: ["unannouncedLessonObservation", "interview"],
      },
      {
        zh: "学生学习习惯和纪律良好",
        en: "Pupils study well and keep discipline",
        methods: ["unannouncedLessonObservation", "interview", "campusPatrol"],
      },
    ],
  },
];

export const routineSchool = defineRubric({
  id: "routine-school",
  version: "1.0.0",
  title: localText(
    "中小学校责任督学经常性督导（八项事项）",
    "Routine supervision of schools: the eight matters",
  ),
  description: localText(
    "不计分，逐项判断是否符合；八项事项须保留，其下查看要点可按本地要求增删。",
    "No points: each check is met or not. The matters stay, the points under them are local.",
  ),
  basis: [
    { title: localText("中小学校责任督学挂牌督导办法") },
    { title: localText("教育督导条例"), documentNumber: "国务院令第624号" },
  ],
  source: {
    document: schoolMeasures,
    article: "第四条",
    certainty: "verified",
    note: localText(
      "中等职业学校是否参照执行由各地确定",
      "Whether vocational schools follow it is for each place to say",
    ),
  },
  licence: "MIT",
  subjectTypes: [
    "primary",
    "juniorSecondary",
    "nineYear",
    "seniorSecondary",
    "completeSecondary",
    "twelveYear",
    "vocational",
  ],
  scoring: "compliance",
  notApplicable: "exclude",
  criteria: mattersToCriteria(matters),
});
