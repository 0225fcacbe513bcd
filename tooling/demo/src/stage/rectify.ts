import type { Finding } from "@dudao/core/model";
import { addDays, nextWorkday } from "../seeded/calendar.ts";
import { measures, verifications } from "../texts/words.ts";
import type { Person, Stage, Unit } from "./stage.ts";
import type { OpenFinding } from "./visit.ts";

/** How far a unit gets with a notice by the day the demonstration opens. */
export type Course =
  | "ordered"
  | "acknowledged"
  | "inProgress"
  | "reported"
  /** Verified; one of the findings is sent back, the others are closed out. */
  | "partlyReturned"
  | "closed";

export type Rectification = {
  readonly unit: Unit;
  readonly inspectionId: string;
  readonly findings: readonly OpenFinding[];
  readonly issuedOn: string;
  readonly deadline: string;
  readonly course: Course;
  /** Who checks the corrections: the inspector of the school, or the office. */
  readonly verifier: Person;
  /** Days between the steps, so that units are not all alike. */
  readonly pace: number;
};

/** Puts a notice and what becomes of it on the agenda. */
export function scheduleRectification(stage: Stage, plan: Rectification): void {
  const { agenda, holidays } = stage;
  const random = stage.random.fork(`rectify ${plan.unit.short} ${plan.issuedOn}`);
  const head = stage.headOf(plan.unit);
  let noticeId = "";

  const current = async (): Promise<Finding[]> => {
    const { rows } = await head.api().finding.list({
      pageSize: 200,
      sort: [{ field: "createdAt", order: "asc" }],
      filters: [{ field: "noticeId", op: "eq", value: noticeId }],
    });
    return rows;
  };
  const problemOf = (id: string) => plan.findings.find((one) => one.id === id)?.problem;

  agenda.on(plan.issuedOn, "10:00", async () => {
    const notice = await stage.officer.api().notice.issue({
      inspectionId: plan.inspectionId,
      deadline: plan.deadline,
      requirements: "请对照问题清单逐项整改，明确责任人和完成时限，按期书面报告整改情况。",
      findingIds: plan.findings.map((one) => one.id),
    });
    noticeId = notice.id;
    stage.count("notices");
  });
  if (plan.course === "ordered") return;

  const acknowledgedOn = nextWorkday(addDays(plan.issuedOn, 1), holidays);
  agenda.on(acknowledgedOn, "08:40", async () => {
    for (const one of await current()) {
      await head.api().finding.acknowledge({
        id: one.id,
        version: one.version,
        responsiblePerson: head.name,
      });
    }
  });
  if (plan.course === "acknowledged") return;

  const plannedOn = nextWorkday(addDays(acknowledgedOn, 1), holidays);
  agenda.on(plannedOn, "15:20", async () => {
    for (const one of await current()) {
      await head.api().finding.plan({
        id: one.id,
        version: one.version,
        measures: random.pick(measures),
      });
    }
  });
  if (plan.course === "inProgress") return;

  const reportedOn = nextWorkday(addDays(plannedOn, plan.pace), holidays);
  agenda.on(reportedOn, "16:10", async () => {
    const rows = await current();
    await head.api().rectificationReport.submit({
      noticeId,
      text: [
        `${plan.unit.name}收到整改通知书后，召开专题会议，对照${rows.length}个问题逐项制定措施、落实责任人。`,
        ...rows.map((one, at) => `${at + 1}.${problemOf(one.id)?.done ?? "已完成整改。"}`),
        "今后将坚持自查自纠，巩固整改成果，请督导室核查。",
      ].join("\n"),
      results: rows.map((one) => ({
        findingId: one.id,
        result: problemOf(one.id)?.done ?? "已完成整改。",
      })),
    });
    stage.count("reports");
  });
  if (plan.course === "reported") return;

  const verifiedOn = nextWorkday(addDays(reportedOn, 3), holidays);
  agenda.on(verifiedOn, "14:30", async () => {
    const api = plan.verifier.api();
    for (const [at, one] of (await current()).entries()) {
      if (plan.course === "partlyReturned" && at === 0) {
        await api.finding.return({
          id: one.id,
          version: one.version,
          reason: "现场抽查发现措施尚未全部落实，请继续整改。",
          newDeadline: addDays(verifiedOn, 30),
        });
      } else {
        await api.finding.close({
          id: one.id,
          version: one.version,
          verification: random.pick(verifications),
        });
      }
    }
  });
}
