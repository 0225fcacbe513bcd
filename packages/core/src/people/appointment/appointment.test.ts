import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../_kernel/ids.ts";
import type { Caller } from "../../router.ts";
import { loose } from "../../testing/bad-input.ts";
import { failure, testWorld, type World } from "../../testing/index.ts";

let world: World;
let officer: Caller;
beforeAll(async () => {
  world = await testWorld();
  officer = await world.as("officer", "211282");
});
afterAll(() => world.close());

async function person(name = "赵督学") {
  return officer.inspector.create({ name, kind: "partTimeInspector", status: "active" });
}

let count = 0;
function term(change: Record<string, unknown> = {}) {
  count += 1;
  return {
    inspectorId: world.ids["211282"].inspector,
    role: "assignedInspector",
    number: `开督聘〔2022〕${count}号`,
    startDate: "2021-01-01",
    endDate: "2021-12-31",
    ...change,
  };
}
const record = (input: object) => loose(officer, "appointment").record(input);

describe("terms entered with their letter", () => {
  test("stand where today stands in them, and end where they ended early", async () => {
    world.setDay("2022-03-15");
    const { id } = await person("孙督学");
    const running = { inspectorId: id, startDate: "2022-01-01", endDate: "2022-06-10" };
    const made = await record(term(running));
    expect(made).toMatchObject({ state: "active", inspectorName: "孙督学", expiring: true });
    expect(await officer.inspector.one({ id })).toMatchObject({ appointedUntil: "2022-06-10" });
    const before = { startDate: "2021-01-01", endDate: "2021-12-31" };
    const early = { ...before, inspectorId: id, endedOn: "2021-06-30", endedReason: "调离" };
    expect(await record(term(early))).toMatchObject({ state: "resigned" });
    // The days after an early end are free again.
    const next = { inspectorId: id, startDate: "2021-07-01", endDate: "2021-12-31" };
    expect(await record(term(next))).toMatchObject({ state: "expired", expiring: false });
    const later = { inspectorId: id, startDate: "2022-06-11", endDate: "2025-06-10" };
    expect(await record(term(later))).toMatchObject({ state: "appointed" });
    const page = await officer.appointment.list({
      filters: [
        { field: "state", op: "in", value: ["active", "expired"] },
        { field: "inspectorId", op: "eq", value: id },
      ],
    });
    expect(page.total).toBe(2);
  });

  test("two of one role never overlap, told at the start", async () => {
    await record(term({ startDate: "2018-01-01", endDate: "2018-12-31" }));
    const overlapping = term({ startDate: "2018-12-31", endDate: "2019-12-31" });
    const failed = await failure(record(overlapping), overlapping);
    expect(failed).toMatchObject({ status: 409, fields: { startDate: "appointmentOverlap" } });
    expect(failed.messages.startDate).toContain("重叠");
    await expect(record({ ...overlapping, role: "expert" })).resolves.toBeDefined();
  });

  test("of two overlapping ones sent together one stands", async () => {
    const { id } = await person();
    const results = await Promise.allSettled([1, 2].map(() => record(term({ inspectorId: id }))));
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ["ends before it begins", { endDate: "2020-12-31" }, { endDate: "endBeforeStart" }],
    ["ended early without a reason", { endedOn: "2021-06-01" }, { endedReason: "required" }],
    [
      "ended outside its term",
      { endedOn: "2023-01-01", endedReason: "x" },
      { endedOn: "endedOutsideTerm" },
    ],
    ["a day that is none", { startDate: "2021-02-30" }, { startDate: "notDate" }],
    ["a number too long", { number: "9".repeat(61) }, { number: "tooLong" }],
    ["no person", { inspectorId: undefined }, { inspectorId: "required" }],
    ["an unknown person", { inspectorId: newId("211282") }, { inspectorId: "unknownReference" }],
    ["a derived field", { state: "active" }, { _form: "unknownKeys" }],
  ])("%s", async (_, change, fields) => {
    const input = term(change);
    expect(await failure(record(input), input)).toMatchObject({ status: 400, fields });
  });

  test("a person of another county is unknown", async () => {
    const input = term({ inspectorId: world.ids["430981"].inspector });
    expect(await failure(record(input), input)).toMatchObject({
      status: 400,
      fields: { inspectorId: "unknownReference" },
    });
  });

  test("a letter's number is given once", async () => {
    const first = await record(term({ inspectorId: (await person()).id }));
    const again = term({ inspectorId: (await person()).id, number: first.number });
    expect(await failure(record(again), again)).toMatchObject({
      status: 409,
      fields: { number: "taken" },
    });
  });

  test("who is appointed is not removed", async () => {
    const made = await person();
    await record(term({ inspectorId: made.id }));
    expect(await failure(officer.inspector.remove({ id: made.id, version: 1 }))).toMatchObject({
      key: "conflict/inUse",
    });
  });
});

describe("an appointment from nomination to its end", () => {
  let director: Caller;
  beforeAll(async () => {
    director = await world.as("director", "211282");
  });

  /** Somebody who meets what the register can tell. */
  async function candidate(name: string, change: object = {}) {
    const fit = { degree: "bachelor", educationSince: "2001-09-01" } as const;
    const base = { name, kind: "assignedInspector", status: "active" } as const;
    return officer.inspector.create({ ...base, ...fit, ...change });
  }
  async function nominate(name: string, change: object = {}) {
    const { id: inspectorId } = await candidate(name);
    const days = { startDate: "2022-09-01", endDate: "2025-08-31" };
    const role = "assignedInspector" as const;
    return officer.appointment.create({ inspectorId, role, ...days, ...change });
  }
  async function attestAll(appointmentId: string) {
    const { checks } = await officer.appointment.checklist({ id: appointmentId });
    const conditions = checks.filter((one) => one.by === "officer").map((one) => one.id);
    const said = { met: true, note: "经核实,符合条件" };
    return officer.appointment.attest({ appointmentId, conditions, ...said });
  }
  async function publicised(name: string, day = "2022-08-01") {
    world.setDay(day);
    const made = await nominate(name);
    await attestAll(made.id);
    const vetted = await officer.appointment.vet({
      id: made.id,
      version: made.version,
      vetOpinion: "同意",
    });
    return officer.appointment.publicise({
      id: made.id,
      version: vetted.version,
      noticeText: "拟聘任以下同志为责任督学",
    });
  }
  async function appointed(name: string) {
    const { id, version } = await publicised(name);
    world.setDay("2022-08-11");
    return director.appointment.appoint({ id, version, decision: "经室务会研究,同意聘任" });
  }

  test("waits for its conditions, its notice and the director", async () => {
    world.setDay("2022-08-01");
    const made = await nominate("周督学");
    expect(made).toMatchObject({ state: "nominated", number: null, termNumber: 1 });
    const vet = { id: made.id, version: 1, vetOpinion: "同意" };
    expect(await failure(officer.appointment.vet(vet))).toMatchObject({ key: "conflict/guard" });
    await attestAll(made.id);
    const vetted = await officer.appointment.vet(vet);
    const notice = { id: made.id, version: vetted.version, noticeText: "公示" };
    const shown = await officer.appointment.publicise(notice);
    // Seven working days after Monday the first: Wednesday the tenth.
    expect(shown).toMatchObject({ publicisedOn: "2022-08-01", noticeUntil: "2022-08-10" });
    const appoint = { id: made.id, version: shown.version, decision: "同意" };
    expect(await failure(officer.appointment.appoint(appoint))).toMatchObject({ status: 403 });
    world.setDay("2022-08-10");
    const early = await failure(director.appointment.appoint(appoint));
    expect(early.message).toContain("公示期未满");
    world.setDay("2022-08-11");
    const done = await director.appointment.appoint(appoint);
    expect(done).toMatchObject({ state: "appointed", decidedByName: "director" });
    expect(done.number).toMatch(/^教督聘〔2022〕\d+号$/);
    world.setDay("2022-09-01");
    expect((await officer.appointment.one({ id: made.id })).state).toBe("active");
    world.setDay("2025-09-01");
    expect((await officer.appointment.one({ id: made.id })).state).toBe("expired");
  });

  test("a condition the register denies holds it back, whatever is attested", async () => {
    world.setDay("2022-08-01");
    const { id: inspectorId } = await candidate("吴督学", { degree: "associate" });
    const made = await nominate("x", { inspectorId });
    const { checks } = await attestAll(made.id);
    expect(checks.find((one) => one.id === "degree")).toMatchObject({
      verdict: "notMet",
      by: "register",
      source: { zh: "教育督导条例第七条(四)" },
    });
    const vet = { id: made.id, version: 1, vetOpinion: "同意" };
    expect(await failure(officer.appointment.vet(vet))).toMatchObject({ key: "conflict/guard" });
    const forged = { appointmentId: made.id, conditions: ["degree"], met: true, note: "可以" };
    const attest = officer.appointment.attest as (input: unknown) => Promise<unknown>;
    expect(await failure(attest(forged))).toMatchObject({
      fields: { "conditions.0": "notAttested" },
    });
  });

  test("hours of training are counted where they are kept, else attested", async () => {
    world.setDay("2022-08-01");
    const made = await nominate("张督学");
    const training = async () => {
      const { checks } = await officer.appointment.checklist({ id: made.id });
      const found = checks.find((one) => one.id === "training");
      return `${found?.by} ${found?.verdict} ${found?.detail?.zh ?? ""}`.trim();
    };
    expect(await training()).toBe("officer open");
    const days = { startDate: "2022-07-04", endDate: "2022-07-08" };
    const course = await officer.trainingCourse.create({
      title: "任职培训",
      mode: "concentrated",
      hours: "40",
      exam: false,
      ...days,
    });
    await officer.trainingRecord.create({
      courseId: course.id,
      inspectorId: made.inspectorId,
      hours: "36",
    });
    expect(await training()).toBe("register met 任期前一年培训36学时,须达1学时");
  });

  test("letters are numbered without gaps, around those entered by hand", async () => {
    const nominees = await Promise.all(["甲", "乙", "丙"].map((name) => publicised(`${name}督学`)));
    world.setDay("2022-08-11");
    const before = (await appointed("丁督学")).number ?? "";
    const last = Number(/(\d+)号$/.exec(before)?.[1]);
    const byHand = { inspectorId: (await person()).id, number: `教督聘〔2022〕${last + 2}号` };
    await record(term(byHand));
    const calls = nominees.flatMap(({ id, version }) => {
      const input = { id, version, decision: "同意" };
      return [director.appointment.appoint(input), director.appointment.appoint(input)];
    });
    const results = await Promise.allSettled(calls);
    const given = results.flatMap((one) => (one.status === "fulfilled" ? [one.value.number] : []));
    expect(given.sort()).toEqual([1, 3, 4].map((n) => `教督聘〔2022〕${last + n}号`).sort());
  });

  test("is suspended, reinstated, and ended with a reason", async () => {
    const made = await appointed("郑督学");
    world.setDay("2022-10-10");
    const reason = "正在接受调查";
    const off = await director.appointment.suspend({ id: made.id, version: made.version, reason });
    expect(off).toMatchObject({ state: "suspended", stateReason: reason });
    const input = { id: made.id, version: off.version };
    const on = await director.appointment.reinstate({ ...input, reason: "查无问题" });
    expect(on).toMatchObject({ state: "active", suspendedOn: null });
    const late = { ...input, version: on.version, reason: "调离", endedOn: "2022-10-11" };
    expect(await failure(officer.appointment.resign(late))).toMatchObject({
      fields: { endedOn: "endedInFuture" },
    });
    const gone = await officer.appointment.resign({ ...late, endedOn: "2022-10-10" });
    expect(gone).toMatchObject({ state: "resigned", endedReason: "调离" });
    const again = { id: made.id, version: gone.version, reason: "x" };
    const refused = await failure(director.appointment.dismiss(again));
    expect(refused).toMatchObject({ key: "conflict/move" });
    expect(refused.message).toContain("已辞聘");
  });

  test("renewing nominates for the next term, up to the limit", async () => {
    world.setDay("2022-03-15");
    const { id: inspectorId } = await candidate("冯督学");
    const first = { inspectorId, startDate: "2016-09-01", endDate: "2019-08-31" };
    await record(term(first));
    const second = { inspectorId, startDate: "2019-09-01", endDate: "2022-08-31" };
    const running = await record(term(second));
    expect(running).toMatchObject({ state: "active", termNumber: 2 });
    const renewed = await officer.appointment.renew({ id: running.id, version: 1 });
    const next = await officer.appointment.one({ id: renewed.nextId ?? "" });
    expect(next).toMatchObject({
      state: "nominated",
      termNumber: 3,
      previousId: running.id,
      startDate: "2022-09-01",
      endDate: "2025-08-31",
    });
    const twice = await failure(officer.appointment.renew({ id: running.id, version: 2 }));
    expect(twice.message).toContain("已办理下一届");
    const third = { inspectorId, startDate: "2022-09-01", endDate: "2025-08-31", role: "expert" };
    const limit = await record(term({ ...third, termNumber: 3 }));
    world.setDay("2025-06-01");
    const over = await failure(officer.appointment.renew({ id: limit.id, version: 1 }));
    expect(over.message).toContain("连续任职届数上限");
  });

  test("waits on the home page of who decides, and three months before its end", async () => {
    await publicised("何督学");
    const { id: inspectorId } = await candidate("吕督学");
    await record(term({ inspectorId, startDate: "2022-01-01", endDate: "2022-11-11" }));
    world.setDay("2022-08-11");
    const kinds = async (caller: Caller) =>
      (await caller.home.tasks()).tasks
        .filter((task) => /何督学|吕督学/.test(task.title.zh))
        .map((task) => `${task.kind} ${task.deadline}`);
    expect(await kinds(director)).toEqual(["decideAppointment null", "termEnding 2022-11-11"]);
    expect(await kinds(officer)).toEqual(["termEnding 2022-11-11"]);
    world.setDay("2022-08-10");
    expect(await kinds(director)).toEqual([]);
  });

  test("a nomination over a term that holds is refused at the start, a second one at the role", async () => {
    world.setDay("2022-08-01");
    const made = await nominate("陈督学");
    const { inspectorId } = made;
    expect(await failure(nominate("x", { inspectorId }))).toMatchObject({
      status: 409,
      fields: { role: "nominatedAlready" },
    });
    const { id } = await candidate("褚督学");
    await record(term({ inspectorId: id, startDate: "2022-01-01", endDate: "2022-12-31" }));
    expect(await failure(nominate("x", { inspectorId: id }))).toMatchObject({
      fields: { startDate: "appointmentOverlap" },
    });
    await officer.appointment.remove({ id: made.id, version: 1 });
  });

  test("what is vetted stands", async () => {
    const { id, version } = await publicised("卫督学");
    const change = { id, version, nominatedBy: "教育局" };
    expect(await failure(officer.appointment.update(change))).toMatchObject({
      key: "conflict/appointmentFixed",
    });
    expect(await failure(officer.appointment.remove({ id, version }))).toMatchObject({
      key: "conflict/appointmentFixed",
    });
    const declined = await director.appointment.decline({ id, version, reason: "公示期有异议" });
    expect(declined).toMatchObject({ state: "declined", stateReason: "公示期有异议" });
  });
});
