import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { failure, testWorld, type World } from "../testing/index.ts";

let world: World;
let officer: Caller;
beforeAll(async () => {
  world = await testWorld();
  officer = await world.as("officer", "211282");
  world.setDay("2022-03-15");
});
afterAll(() => world.close());

const ids = () => world.ids["211282"];

async function school(name: string, change: { kind?: "kindergarten" } = {}) {
  const unit = { ownership: "public", township: "城关镇", status: "open" } as const;
  const code = name;
  return (await officer.institution.create({ ...unit, kind: "primary", name, code, ...change })).id;
}

async function person(name: string) {
  return (await officer.inspector.create({ name, kind: "assignedInspector", status: "active" })).id;
}

describe("school assignments", () => {
  test("go from planned to handed over; the successor follows and history stays", async () => {
    const institutionId = await school("交接小学");
    const [wang, li] = [await person("王甲"), await person("李乙")];
    const planned = await officer.schoolAssignment.create({
      institutionId,
      inspectorId: wang,
      startDate: "2022-04-01",
      matters: "食堂卫生",
    });
    expect(planned).toMatchObject({ state: "planned", inForce: false, boardNumber: null });

    const posted = await officer.schoolAssignment.post({ id: planned.id, version: 1 });
    expect(posted).toMatchObject({ state: "posted", postedOn: "2022-03-15" });
    expect(posted.boardNumber).toMatch(/^〔2022〕\d+号$/);
    const early = officer.schoolAssignment.activate({ id: planned.id, version: 2 });
    expect(await failure(early)).toMatchObject({ key: "conflict/guard" });

    world.setDay("2022-04-01");
    await officer.schoolAssignment.activate({ id: planned.id, version: 2 });
    const over = {
      id: planned.id,
      version: 3,
      successorId: li,
      date: "2022-06-01",
      reason: "轮换",
    };
    const handed = await officer.schoolAssignment.handOver(over);
    expect(handed).toMatchObject({
      state: "handedOver",
      endDate: "2022-05-31",
      successorName: "李乙",
      stateReason: "轮换",
      inForce: true,
    });
    const { rows } = await officer.schoolAssignment.list({
      filters: [{ field: "institutionId", op: "eq", value: institutionId }],
      sort: [{ field: "startDate", order: "asc" }],
    });
    expect(rows).toMatchObject([
      { inspectorId: wang, endDate: "2022-05-31" },
      { inspectorId: li, startDate: "2022-06-01", state: "planned", matters: "食堂卫生" },
    ]);
    world.setDay("2022-03-15");
  });

  test("a school has one inspector of a kind at a time, whoever comes first", async () => {
    const institutionId = await school("独占小学");
    const people = [await person("赵丙"), await person("钱丁")];
    const from = { institutionId, startDate: "2022-01-01" };
    const both = await Promise.allSettled(
      people.map((inspectorId) => officer.schoolAssignment.create({ ...from, inspectorId })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const third = { ...from, inspectorId: await person("孙戊") };
    expect(await failure(officer.schoolAssignment.create(third))).toMatchObject({
      status: 409,
      fields: { startDate: "schoolTaken" },
    });
    // Another kind, and a plan for later, stand beside it.
    await officer.schoolAssignment.create({ ...third, kind: "resident" });
    const later = { ...from, inspectorId: await person("冯壬"), startDate: "2022-09-01" };
    const plan = await officer.schoolAssignment.create(later);
    const post = officer.schoolAssignment.post({ id: plan.id, version: 1 });
    expect(await failure(post)).toMatchObject({ fields: { startDate: "schoolTaken" } });
  });

  test("who holds a school is changed by handing over only", async () => {
    const institutionId = await school("稳定小学");
    const made = await officer.schoolAssignment.create({
      institutionId,
      inspectorId: await person("周己"),
      startDate: "2022-01-01",
      boardNumber: "牌1",
    });
    const other = await person("吴庚");
    const change = { id: made.id, version: 1, inspectorId: other };
    expect(await failure(officer.schoolAssignment.update(change))).toMatchObject({
      fields: { inspectorId: "assignmentStands" },
    });
    expect(
      await failure(officer.schoolAssignment.remove({ id: made.id, version: 1 })),
    ).toMatchObject({ key: "conflict/boardUp" });
    await officer.appointment.record({
      inspectorId: other,
      role: "assignedInspector",
      number: "开督聘旧1号",
      startDate: "2018-01-01",
      endDate: "2020-12-31",
    });
    const over = {
      id: made.id,
      version: 1,
      successorId: other,
      date: "2022-05-01",
      reason: "轮换",
    };
    expect(await failure(officer.schoolAssignment.handOver(over))).toMatchObject({
      fields: { successorId: "notAppointed" },
    });
    expect((await officer.schoolAssignment.one({ id: made.id })).state).toBe("active");
  });
});

describe("the coverage board", () => {
  test("shows who looks after what, gaps and overload, to the county and the city above", async () => {
    const county = await world.as("officer", "430981");
    const { inspector, school: covered, otherSchool, district } = world.ids["430981"];
    await county.schoolAssignment.create({
      institutionId: covered,
      inspectorId: inspector,
      startDate: "2019-01-01",
    });
    const board = await county.coverage.board({});
    expect(board).toMatchObject({
      region: "430981",
      loadLimit: 5,
      totals: { schools: 3, covered: 1, gaps: 2, conflicts: 0, rotation: 1, overloaded: 0 },
      districts: [{ id: district }],
    });
    expect(board.inspectors.find((one) => one.id === inspector)).toMatchObject({ load: 1 });
    expect(board.schools.find((one) => one.id === covered)).toMatchObject({
      inspectorId: inspector,
      marks: ["rotationDue"],
    });
    expect(board.schools.find((one) => one.id === otherSchool)).toMatchObject({ marks: ["gap"] });

    const city = await world.as("cityReader", "4309");
    expect(await city.coverage.counties()).toEqual([
      { region: "430981", name: "沅江市", ...board.totals },
    ]);
    expect((await city.coverage.board({ region: "430981" })).totals).toEqual(board.totals);
    expect(await failure(city.coverage.board({ region: "211282" }))).toMatchObject({ status: 404 });
    // A county sees itself, whatever it asks for.
    expect((await county.coverage.board({ region: "211282" })).region).toBe("430981");
  });

  test("is not for heads of schools", async () => {
    const head = await world.as("head", "211282");
    expect(await failure(head.coverage.board({}))).toMatchObject({ status: 403 });
    expect(await failure(head.board.many({ institutionIds: [ids().school] }))).toMatchObject({
      status: 403,
    });
  });
});

describe("the public notice board", () => {
  test("shows what the board shows and nothing else", async () => {
    const institutionId = await school("公示幼儿园", { kind: "kindergarten" });
    const inspectorId = await person("郑辛");
    await officer.inspector.update({ id: inspectorId, version: 1, phone: "13900000000" });
    await officer.schoolAssignment.create({
      institutionId,
      inspectorId,
      startDate: "2022-01-01",
      boardNumber: "开督牌8号",
    });
    const [printed] = await officer.board.many({ institutionIds: [institutionId] });
    if (!printed) throw new Error("no board");
    expect(printed.key).toMatch(/^211282-[0-9a-f]{20}$/);

    const shown = await world.stranger().board.public({ key: printed.key });
    expect(shown).toEqual({
      school: "公示幼儿园",
      kind: "kindergarten",
      district: null,
      regionName: "开原市",
      office: "开原市人民政府教育督导室",
      complaintPhone: null,
      people: [
        {
          name: "郑辛",
          kind: "assigned",
          photo: null,
          contact: null,
          from: "2022-01-01",
          until: null,
          boardNumber: "开督牌8号",
          matters: ["安全管理", "规范办园", "师德师风"],
        },
      ],
    });
    // No id and no phone that nobody agreed to leaks.
    expect(JSON.stringify(shown)).not.toMatch(/211282-[0-9a-z]{20}|13900000000/);

    const agreed = { id: inspectorId, version: 2, boardContact: "024-1234567" };
    await officer.inspector.update(agreed);
    const again = await world.stranger().board.public({ key: printed.key });
    expect(again.people[0]?.contact).toBe("024-1234567");
  });

  test("an address nobody has, of no county, or of a closed school shows nothing", async () => {
    const institutionId = await school("停办小学");
    const [printed] = await officer.board.many({ institutionIds: [institutionId] });
    const key = printed?.key ?? "";
    await officer.institution.update({ id: institutionId, version: 1, status: "closed" });
    const stranger = world.stranger();
    for (const asked of [key, `211282-${"0".repeat(20)}`, key.replace("211282", "430981")]) {
      expect(await failure(stranger.board.public({ key: asked }))).toMatchObject({
        status: 404,
        key: "notFound/board",
      });
    }
    expect(await failure(stranger.board.public({ key: "211282" }), {})).toMatchObject({
      status: 400,
    });
  });
});
