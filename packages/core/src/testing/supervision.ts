import type { Caller } from "../router.ts";
import { pointsRubric, routineRubric } from "./config.ts";
import { type CountyCode, PASSWORD, type World } from "./world.ts";

/** The day the test world stands on unless a test moves it. */
export const TODAY = "2022-03-15";

type Kind = "routine" | "thematic" | "evaluation";

/** An office at work: callers of every role in one county, and short ways to the usual records. */
export async function office(world: World, region: CountyCode = "211282") {
  const ids = world.ids[region];
  const director = await world.as("director", region);
  const officer = await world.as("officer", region);
  const inspector = await world.as("inspector", region);
  const head = await world.as("head", region);

  /** A programme of 2022, approved and begun by the director. */
  async function programme(kind: Kind = "thematic", fields: object = {}) {
    const made = await officer.programme.create({
      title: kind === "routine" ? "责任督学经常性督导" : "双减专项督导",
      kind,
      rubricId: kind === "routine" ? routineRubric.id : pointsRubric.id,
      startDate: "2022-01-01",
      endDate: "2022-12-31",
      methods: ["campusPatrol"],
      unannounced: false,
      ...fields,
    });
    const approved = await director.programme.approve({ id: made.id, version: made.version });
    return officer.programme.start({ id: made.id, version: approved.version });
  }

  /** One planned inspection, of the school by the inspector unless told otherwise. */
  function planned(programmeId: string, fields: object = {}) {
    return officer.inspection.create({
      programmeId,
      institutionId: ids.school,
      plannedDate: TODAY,
      leadInspectorId: ids.inspector,
      ...fields,
    });
  }

  /** Starts a planned inspection, rates all there is and fills the record. */
  async function filled(inspection: { id: string; version: number }, fields: object = {}) {
    const { id } = inspection;
    const begun = await inspector.inspection.start({ id, version: inspection.version });
    await rateAll(inspector, id);
    const update = { id, version: begun.version, methods: ["campusPatrol" as const], ...fields };
    return inspector.inspection.update(update);
  }

  /** Takes a filled inspection to the office. */
  async function submitted(inspection: { id: string; version: number }) {
    const { id } = inspection;
    const recorded = await inspector.inspection.record({ id, version: inspection.version });
    return inspector.inspection.submit({ id, version: recorded.version });
  }

  /** A finding of the inspector's that cites a criterion. */
  function found(inspectionId: string, fields: object = {}) {
    return inspector.finding.create({
      inspectionId,
      criterion: "A1",
      description: "作业总量超过规定时长",
      severity: "general",
      ...fields,
    });
  }

  /** A notice to the school with so many findings, ordered by the officer. */
  async function noticed(programmeId: string, count = 1, fields: object = {}) {
    const begun = await filled(await planned(programmeId, fields));
    const findings = [];
    for (let i = 0; i < count; i++) findings.push(await found(begun.id));
    await submitted(begun);
    const notice = await officer.notice.issue({
      inspectionId: begun.id,
      deadline: "2022-04-01",
      findingIds: findings.map((one) => one.id),
    });
    return { notice, inspectionId: begun.id, findingIds: findings.map((one) => one.id) };
  }

  return {
    ids,
    director,
    officer,
    inspector,
    head,
    programme,
    planned,
    filled,
    submitted,
    found,
    noticed,
  };
}

/** Full answers to the rubric of an inspection. */
export async function rateAll(caller: Caller, inspectionId: string): Promise<void> {
  const { rubric } = await caller.inspection.sheet({ id: inspectionId });
  const answers: Record<string, Record<string, unknown>> = rubric.id === pointsRubric.id
    ? { A1: { kind: "points", points: "8" }, A2: { kind: "check", met: true } }
    : { "1.1": { kind: "check", met: true }, "1.2": { kind: "check", met: false } };
  for (const [criterion, answer] of Object.entries(answers)) {
    await caller.inspection.rate({ inspectionId, criterion, answer, version: 0 });
  }
}

/** A caller with an account of its own, made by the administrator. */
export async function account(
  world: World,
  region: CountyCode,
  user: {
    userName: string;
    role: string;
    also?: string[];
    inspectorId?: string;
    institutionId?: string;
  },
): Promise<Caller> {
  const admin = await world.as("administrator", region);
  const { userName, role, also = [], ...links } = user;
  await admin.user.create({
    userName,
    name: userName,
    roles: [role, ...also],
    password: PASSWORD,
    status: "active",
    ...links,
  });
  return world.withCookie(await world.signIn(userName, region));
}
