import {
  avoidance,
  commendation,
  inspectorAppraisal,
  trainingCourse,
  trainingRecord,
} from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";

const permissions = { read: "people.read", write: "people.write" } as const;

export const avoidanceFeature = crudFeature({
  entity: avoidance,
  noun: { zh: "回避登记", en: "Avoidance" },
  path: "/avoidance",
  section: "people",
  order: 60,
  ...permissions,
  defaults: (session) => ({ startDate: session.today }),
  views: [
    {
      id: "open",
      title: { zh: "有效", en: "In force" },
      filters: () => [{ field: "endDate", op: "isNull", value: true }],
    },
  ],
});

export const trainingCourseFeature = crudFeature({
  entity: trainingCourse,
  noun: { zh: "培训班次", en: "Course" },
  path: "/training",
  section: "people",
  // Reached from the year's hours.
  hidden: true,
  ...permissions,
  tabs: [
    {
      id: "records",
      resource: "trainingRecord",
      filters: (row) => [{ field: "courseId", op: "eq", value: row.id }],
      without: ["courseTitle", "courseMode", "courseDate"],
      create: (row) => ({ courseId: row.id, hours: String(row.hours) }),
    },
  ],
});

export const trainingRecordFeature = crudFeature({
  entity: trainingRecord,
  noun: { zh: "培训记录", en: "Training record" },
  path: "/training-records",
  section: "people",
  hidden: true,
  ...permissions,
});

export const appraisalFeature = crudFeature({
  entity: inspectorAppraisal,
  noun: { zh: "年度考核", en: "Appraisal" },
  path: "/appraisals",
  section: "people",
  order: 80,
  ...permissions,
  editable: (row) => row.state === "draft",
  removable: (row) => row.state === "draft",
  movesFirst: () => false,
  defaults: (session) => ({ year: Number(session.today.slice(0, 4)) }),
  consequences: {
    confirm: { zh: "审定后不能再改。", en: "Once confirmed it stands." },
  },
});

export const commendationFeature = crudFeature({
  entity: commendation,
  noun: { zh: "论文或表彰", en: "Paper or commendation" },
  path: "/commendations",
  section: "people",
  // Reached from the person's page.
  hidden: true,
  ...permissions,
});
