import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failure, testConfig, testWorld, type World, yuanjiang } from "../testing/index.ts";
import { office } from "../testing/supervision.ts";
import { calendarFeed } from "./index.ts";

let world: World;
let o: Awaited<ReturnType<typeof office>>;
let programmeId: string;
beforeAll(async () => {
  // The second county asks its teams to declare; the first keeps to the law alone.
  const teams = { ...yuanjiang, inspectorRules: { declarations: "teams" as const } };
  const counties = new Map(testConfig.counties).set(teams.region, teams);
  world = await testWorld({ config: { ...testConfig, counties } });
  o = await office(world);
  programmeId = (await o.programme()).id;
});
afterAll(() => world.close());

const person = async (name: string) =>
  (await o.officer.inspector.create({ name, kind: "assignedInspector", status: "active" })).id;

describe("the calendar of people", () => {
  test("shows who is where; to others only that the time is taken", async () => {
    const visit = {
      plannedDate: "2022-05-10",
      dayPart: "morning",
      memberIds: [o.ids.otherInspector],
    };
    const planned = await o.planned(programmeId, visit);
    const span = { from: "2022-05-09", to: "2022-05-15" };
    const { people, engagements } = await o.officer.calendar.people(span);
    expect(people.map((one) => one.id)).toContain(o.ids.inspector);
    expect(engagements).toMatchObject([
      { inspectorId: o.ids.inspector, title: "实验小学", dayPart: "morning", lead: true },
      { inspectorId: o.ids.otherInspector, id: planned.id, lead: false },
    ]);
    const seen = await o.inspector.calendar.people(span);
    expect(seen.engagements.map((one) => one.title)).toEqual(["实验小学", null]);
    const long = { from: "2022-01-01", to: "2022-12-31" };
    expect(await failure(o.officer.calendar.people(long), long)).toMatchObject({
      fields: { to: "spanTooLong" },
    });
  });

  test("one person is in one place in one part of a day, also when two plan at once", async () => {
    const there = { plannedDate: "2022-05-11", dayPart: "wholeDay" };
    const both = await Promise.allSettled([
      o.planned(programmeId, there),
      o.planned(programmeId, { ...there, institutionId: o.ids.kindergarten, dayPart: "afternoon" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const again = { ...there, institutionId: o.ids.otherSchool, dayPart: "morning" };
    const failed = await failure(o.planned(programmeId, again));
    expect(failed.fields).toEqual({ leadInspectorId: "inspectorBusy" });
    expect(failed.messages.leadInspectorId).toMatch(/王督学2022-05-11.*(实验小学|第一幼儿园)/);
    // A round of several schools on one day takes no fixed time.
    await o.planned(programmeId, { ...again, dayPart: undefined });
  });
});

describe("the subscription", () => {
  test("gives the person's own dates to who knows the address, until it is renewed", async () => {
    const first = await o.inspector.calendar.renew();
    const nameOf = ({ path }: { path: string }) => path.slice("/api/calendar/".length);
    expect(first.path).toMatch(/^\/api\/calendar\/211282\.[\w-]{43}\.ics$/);
    const feed = await calendarFeed(world.platform, nameOf(first));
    expect(feed).toContain("SUMMARY:督导:实验小学\r\n");
    expect(feed).toContain("DTSTART:20220510T003000Z\r\n");
    expect(await o.inspector.calendar.subscription()).toMatchObject({ lastUsedOn: "2022-03-15" });

    const second = await o.inspector.calendar.renew();
    expect(await calendarFeed(world.platform, nameOf(first))).toBeUndefined();
    expect(await calendarFeed(world.platform, nameOf(second))).toContain("BEGIN:VCALENDAR");
    expect(await calendarFeed(world.platform, nameOf(second).replace("211282", "430981"))).toBe(
      undefined,
    );
    await o.inspector.calendar.end();
    expect(await calendarFeed(world.platform, nameOf(second))).toBeUndefined();
    expect(await failure(o.officer.calendar.renew())).toMatchObject({
      key: "forbidden/noInspector",
    });
  });
});

describe("avoidance", () => {
  test("a late conflict replaces the person and tells those concerned", async () => {
    const fresh = await person("陈癸");
    const { otherInspector } = o.ids;
    const planned = await o.planned(programmeId, {
      plannedDate: "2022-06-10",
      dayPart: "morning",
      memberIds: [otherInspector],
    });
    const inspectionId = planned.id;
    await o.inspector.avoidance.declare({
      inspectionId,
      conflict: true,
      relation: "relative",
      reason: "校长系本人胞弟",
    });
    const team = await o.officer.avoidance.team({ inspectionId });
    expect(team).toMatchObject({
      asked: false,
      team: [
        { inspectorId: o.ids.inspector, conflict: true, avoids: true },
        { inspectorId: otherInspector, conflict: null, avoids: false },
      ],
    });
    const start = o.inspector.inspection.start({ id: inspectionId, version: planned.version });
    expect(await failure(start)).toMatchObject({ key: "conflict/guard" });
    const tasks = async (who: typeof o.officer) =>
      (await who.home.tasks()).tasks.map((one) => `${one.kind} ${one.id}`);
    expect(await tasks(o.officer)).toContain(`replaceInspector ${inspectionId}`);

    const base = { inspectionId, outgoingId: o.ids.inspector, reason: "回避" };
    const stale = { ...base, version: planned.version + 5, incomingId: fresh };
    expect(await failure(o.officer.avoidance.replace(stale))).toMatchObject({ status: 409 });
    const swap = { ...base, version: team.version };
    expect(
      await failure(o.officer.avoidance.replace({ ...swap, incomingId: otherInspector })),
    ).toMatchObject({ fields: { incomingId: "repeated" } });
    // Somebody who is elsewhere in that part of the day does not come in.
    await o.planned(programmeId, {
      institutionId: o.ids.kindergarten,
      plannedDate: "2022-06-10",
      dayPart: "wholeDay",
      leadInspectorId: fresh,
    });
    expect(
      await failure(o.officer.avoidance.replace({ ...swap, incomingId: fresh })),
    ).toMatchObject({ fields: { incomingId: "inspectorBusy" } });
    const free = await person("褚子");
    expect(await o.officer.avoidance.replace({ ...swap, incomingId: free })).toEqual({ told: 3 });
    expect(await o.officer.inspection.one({ id: inspectionId })).toMatchObject({
      leadInspectorId: free,
      memberIds: [otherInspector],
    });
    expect(await tasks(o.officer)).not.toContain(`replaceInspector ${inspectionId}`);

    const told = (await o.inspector.home.tasks()).tasks.find((one) => one.kind === "toldReplaced");
    expect(told?.title.zh).toContain("实验小学");
    const message = { id: told?.id ?? "" };
    expect(await o.inspector.inspectorMessage.one(message)).toMatchObject({ kind: "replaced" });
    await o.inspector.inspectorMessage.see(message);
    const left = (await o.inspector.home.tasks()).tasks.map((one) => one.kind);
    expect(left).not.toContain("toldReplaced");

    // Who declared is not planned there again.
    const again = await failure(o.planned(programmeId, { plannedDate: "2022-07-01" }));
    expect(again.fields).toEqual({ leadInspectorId: "inspectorAvoids" });
  });

  test("is declared by the team only, before the visit only, and with its reason", async () => {
    const own = { institutionId: o.ids.kindergarten, plannedDate: "2022-06-20" };
    const { id: inspectionId, version } = await o.planned(programmeId, own);
    const none = { inspectionId, conflict: false };
    expect(await failure(o.officer.avoidance.declare(none))).toMatchObject({ status: 403 });
    const bare = { inspectionId, conflict: true };
    expect(await failure(o.inspector.avoidance.declare(bare))).toMatchObject({
      fields: { relation: "requiredChoice" },
    });
    await o.inspector.avoidance.declare(none);
    await o.inspector.avoidance.declare(none);
    await o.inspector.inspection.start({ id: inspectionId, version });
    expect(await failure(o.inspector.avoidance.declare(none))).toMatchObject({
      key: "conflict/declarationLate",
    });
    const others = await o.planned(programmeId, {
      institutionId: o.ids.kindergarten,
      plannedDate: "2022-06-21",
      leadInspectorId: o.ids.otherInspector,
    });
    const foreign = { inspectionId: others.id, conflict: false };
    expect(await failure(o.inspector.avoidance.declare(foreign))).toMatchObject({ status: 404 });
    expect(await failure(o.inspector.avoidance.team({ inspectionId: others.id }))).toMatchObject({
      status: 404,
    });
  });

  test("is asked of teams first where the county says so, and of nobody alone", async () => {
    const other = await office(world, "430981");
    const { id } = await other.programme();
    const team = await other.planned(id, {
      plannedDate: "2022-06-10",
      memberIds: [other.ids.otherInspector],
    });
    const alone = await other.planned(id, { plannedDate: "2022-06-13" });
    const due = async () =>
      (await other.inspector.home.tasks()).tasks
        .filter((one) => one.kind === "declareAvoidance")
        .map((one) => one.id);
    expect(await due()).toEqual([team.id]);
    await other.inspector.avoidance.declare({ inspectionId: team.id, conflict: false });
    expect(await due()).toEqual([]);
    // The other inspector of the team has not said a word yet.
    const start = other.inspector.inspection.start({ id: team.id, version: team.version });
    expect((await failure(start)).message).toContain("逐人申报");
    await other.inspector.inspection.start({ id: alone.id, version: alone.version });
  });
});
