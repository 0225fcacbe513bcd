import { defineProgrammeTemplate, localText, type Method } from "@dudao/rubric";
import { routineKindergarten } from "./kindergarten.ts";
import { routineSchool } from "./school.ts";
import { routineTraining } from "./training.ts";

/** Methods of article 6 of the 2013 measures, with the report and unannounced lessons of practice. */
const methods: readonly Method[] = [
  "campusPatrol",
  "hearReport",
  "forum",
  "documentReview",
  "unannouncedLessonObservation",
  "questionnaire",
  "interview",
  "attendMeeting",
];

const topic = (month: number, zh: string, en: string) => ({ month, title: localText(zh, en) });

const topicsNote = localText(
  "每月主题取自一个县2023年的安排，仅作示例，请换成本地月历。",
  "The monthly topics are one county's of 2023, an example; put in your own calendar.",
);

export const routineSchoolMonthly = defineProgrammeTemplate({
  id: "routine-school-monthly",
  title: localText("中小学校责任督学挂牌督导", "Posted supervision of schools"),
  kind: "routine",
  rubric: { id: routineSchool.id, version: routineSchool.version },
  subjectTypes: routineSchool.subjectTypes,
  unannounced: true,
  methods,
  topics: [
    topic(2, "开学督导", "Opening of term"),
    topic(3, "校园及周边安全、食品、宿舍", "Safety on and around the campus, food, dormitories"),
    topic(4, "校务管理、课程与课堂教学、“双减”", "Management, teaching, double reduction"),
    topic(5, "学生学习、体育锻炼与课业负担", "Study, exercise and workload"),
    topic(6, "教师师德", "Teachers' conduct"),
    topic(7, "“双减”", "Double reduction"),
    topic(8, "秋季开学准备", "Preparing the autumn term"),
    topic(9, "“双减”，招生、收费、择校", "Double reduction; admission, fees, choice of school"),
    topic(10, "课程开设与课堂教学", "Courses and classroom teaching"),
    topic(11, "校风、教风、学风", "Spirit of school, teaching and learning"),
  ],
  cycle: localText("每校每月不少于1次", "At least once a month at each school"),
  basis: [
    { title: localText("教育督导条例"), documentNumber: "国务院令第624号" },
    { title: localText("中小学校责任督学挂牌督导办法") },
  ],
  note: topicsNote,
});

export const routineKindergartenMonthly = defineProgrammeTemplate({
  id: "routine-kindergarten-monthly",
  title: localText("幼儿园责任督学挂牌督导", "Posted supervision of kindergartens"),
  kind: "routine",
  rubric: { id: routineKindergarten.id, version: routineKindergarten.version },
  subjectTypes: ["kindergarten"],
  unannounced: true,
  methods,
  topics: [
    topic(2, "开学督导", "Opening of term"),
    topic(3, "园所及周边安全、食品", "Safety in and around the kindergarten, food"),
    topic(5, "去“小学化”", "No primary-school teaching"),
    topic(6, "园务管理", "Management"),
    topic(7, "卫生保健", "Health care"),
    topic(8, "秋季开学准备", "Preparing the autumn term"),
    topic(9, "去“小学化”", "No primary-school teaching"),
    topic(10, "保育教育", "Care and education"),
    topic(11, "师德师风", "Staff conduct"),
  ],
  cycle: localText("每园每月不少于1次", "At least once a month at each kindergarten"),
  basis: [{ title: localText("幼儿园责任督学挂牌督导办法"), documentNumber: "教督〔2019〕3号" }],
  note: topicsNote,
});

export const routineTrainingPatrol = defineProgrammeTemplate({
  id: "routine-training-patrol",
  title: localText("校外培训机构责任督学巡查", "Patrol of off-campus training institutions"),
  kind: "routine",
  rubric: { id: routineTraining.id, version: routineTraining.version },
  subjectTypes: ["trainingInstitution"],
  unannounced: true,
  methods: ["campusPatrol", "documentReview", "unannouncedLessonObservation", "interview"],
  topics: [
    topic(7, "暑期校外培训治理", "Training institutions in summer"),
    topic(8, "暑期校外培训治理", "Training institutions in summer"),
  ],
  cycle: localText("暑期集中巡查，平时按需", "In summer, otherwise as needed"),
  basis: [{ title: localText("教育督导条例"), documentNumber: "国务院令第624号" }],
  note: localText(
    "频次和月份为惯例示例，请按本地要求修改。",
    "Frequency and months are examples of practice; adapt them locally.",
  ),
});
