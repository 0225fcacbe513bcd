import type { Inspector, Stage } from "./stage.ts";

/** An inspector's account of a month. */
export type MonthlyReportSeed = {
  readonly inspector: Inspector;
  readonly year: number;
  readonly month: number;
  /** Day it is written and, unless it stays a draft, handed in. */
  readonly on: string;
  readonly topic: string;
  readonly outcome: "draft" | "submitted" | "accepted";
  readonly settledOn: string;
};

const cases = [
  "一所学校把作业公示与值周检查结合，公示内容具体到用时，家长反馈良好，可在责任区推广。",
  "座谈中学生反映课后服务社团受欢迎，个别学校师资不足，以自习代替，已当场指出。",
  "推门听课发现青年教师课堂时间分配不够合理，与教研组长交换了意见。",
  "有学校建立“作业超时一票提醒”制度，任课教师之间能够主动协商作业量。",
  "个别班级仍有家长批改作业的现象，已要求学校立即纠正并回访确认。",
] as const;

const suggestions = [
  "建议教研部门组织作业设计专题培训，帮助农村学校提高分层作业质量。",
  "建议统筹解决农村学校课后服务师资和经费问题。",
  "建议将作业统筹纳入教学常规检查，按月通报。",
  "建议汇总各校好的做法，召开现场会交流。",
] as const;

/** Puts a monthly report on the agenda; its figures are counted from the records by the system. */
export function scheduleMonthlyReport(stage: Stage, seed: MonthlyReportSeed): void {
  const random = stage.random.fork(`month ${seed.inspector.userName} ${seed.month}`);
  const api = () => seed.inspector.api().monthlyReport;
  let id = "";
  stage.agenda.on(seed.on, "16:30", async () => {
    const made = await api().create({
      inspectorId: seed.inspector.id,
      year: seed.year,
      month: seed.month,
      typicalCase: `本月以“${seed.topic}”为主题到校督导。${random.pick(cases)}`,
      suggestions: random.pick(suggestions),
    });
    id = made.id;
    if (seed.outcome === "draft") return;
    await api().submit({ id, version: made.version });
  });
  if (seed.outcome !== "accepted") return;
  stage.agenda.on(seed.settledOn, "11:00", async () => {
    const { version } = await stage.officer.api().monthlyReport.one({ id });
    await stage.officer.api().monthlyReport.accept({ id, version });
  });
}
