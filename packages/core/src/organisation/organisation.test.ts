import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../_kernel/ids.ts";
import { provisionAccount } from "../access/index.ts";
import type { Caller } from "../router.ts";
import { hostileTexts, loose, refusedTexts } from "../testing/bad-input.ts";
import { failure, PASSWORD, testWorld, type World } from "../testing/index.ts";

let world: World;
let officer: Caller;
let elsewhere: Caller;
beforeAll(async () => {
  world = await testWorld();
  officer = await world.as("officer", "211282");
  elsewhere = await world.as("officer", "430981");
});
afterAll(() => world.close());

let count = 0;
function school(change: Record<string, unknown> = {}): Record<string, unknown> {
  count += 1;
  return {
    code: `C${count}`,
    name: `第${count}中学`,
    kind: "juniorSecondary",
    ownership: "public",
    township: "城关镇",
    status: "open",
    ...change,
  };
}
const units = (caller = officer) => loose(caller, "institution");

describe("institutions", () => {
  test("are made, found by characters and by pinyin initials, changed and removed", async () => {
    const made = await units().create(school({ name: "开原市民主小学", studentCount: 620 }));
    expect(made).toMatchObject({ region: "211282", version: 1, studentCount: 620, phone: null });
    for (const search of ["民主", "kysmzxx", "MZXX"]) {
      const page = await officer.institution.list({ search });
      expect(page.rows.map((row) => row.id)).toEqual([made.id]);
    }
    const changed = await units().update({
      id: made.id,
      version: 1,
      name: "开原市和平小学",
      studentCount: null,
    });
    expect(changed).toMatchObject({ version: 2, studentCount: null, kind: "juniorSecondary" });
    expect((await officer.institution.list({ search: "mzxx" })).total).toBe(0);
    expect((await officer.institution.list({ search: "hpxx" })).total).toBe(1);
    expect(await officer.institution.remove({ id: made.id, version: 2 })).toEqual({ id: made.id });
    expect(await failure(officer.institution.one({ id: made.id }))).toMatchObject({ status: 404 });
  });

  test("page, sort and filter by the allow-list only", async () => {
    const page = await officer.institution.list({
      pageSize: 1,
      page: 2,
      filters: [{ field: "kind", op: "in", value: ["kindergarten", "primary"] }],
      sort: [{ field: "name", order: "desc" }],
    });
    expect(page).toMatchObject({ total: 2, rows: [{ code: "S1" }] });
    const bad = { filters: [{ field: "phone", op: "eq", value: "1" }] };
    expect(await failure(units().list(bad), bad)).toMatchObject({
      status: 400,
      fields: { "filters.0.field": "notChoice" },
    });
    const operator = { filters: [{ field: "kind", op: "gte", value: "a" }] };
    expect(await failure(units().list(operator), operator)).toMatchObject({
      fields: { "filters.0.op": "filter/operator" },
    });
  });

  test("offer no moves: they have no states", async () => {
    const one = await officer.institution.one({ id: world.ids["211282"].school });
    expect(one).toMatchObject({ name: "实验小学", districtName: "城区责任区", moves: [] });
    expect(one).not.toHaveProperty("searchText");
  });
});

describe("bad input", () => {
  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ["nothing given", { name: undefined, kind: undefined }, { name: "required", kind: "required" }],
    ["a wrong type", { studentCount: "many" }, { studentCount: "notNumber" }],
    ["a fraction", { classCount: 2.5 }, { classCount: "notInteger" }],
    ["too long", { name: "校".repeat(61) }, { name: "tooLong" }],
    ["very long", { note: "长".repeat(1_000_000) }, { note: "tooLong" }],
    ["no such kind", { kind: "castle" }, { kind: "notChoice" }],
    [
      "an unknown reference",
      { districtId: "211282-0000000000" },
      { districtId: "unknownReference" },
    ],
    ["a field that does not exist", { region: "430981" }, { _form: "unknownKeys" }],
    ["an id that is none", { id: "1" }, { id: "unknownReference" }],
    ["an id of another region", { id: newId("430981") }, { id: "unknownReference" }],
    [
      "a county field that does not exist",
      { extensions: { ward: "1" } },
      { "extensions.ward": "unknownField" },
    ],
    [
      "a county field of a wrong type",
      { extensions: { boarders: "x" } },
      { "extensions.boarders": "notNumber" },
    ],
    [
      "a county field too big",
      { extensions: { boarders: 5001 } },
      { "extensions.boarders": "tooBig" },
    ],
  ])("%s", async (_, change, fields) => {
    const before = (await officer.institution.list({})).total;
    const input = school(change);
    const failed = await failure(units().create(input), input);
    expect(failed).toMatchObject({ status: 400, fields });
    for (const text of Object.values(failed.messages)) expect(text).toMatch(/\p{Script=Han}/u);
    expect((await officer.institution.list({})).total).toBe(before);
  });

  test("another region's district is as unknown as none", async () => {
    const districtId = world.ids["430981"].district;
    const created = await failure(units().create(school({ districtId })));
    expect(created).toMatchObject({ status: 400, fields: { districtId: "unknownReference" } });
    const { id, version } = await officer.institution.one({ id: world.ids["211282"].otherSchool });
    expect(await failure(units().update({ id, version, districtId }))).toMatchObject({
      fields: { districtId: "unknownReference" },
    });
  });

  test("another region's record is not there, to read or to write", async () => {
    const { school: id } = world.ids["430981"];
    expect(await failure(officer.institution.one({ id }))).toMatchObject({ status: 404 });
    expect(await officer.institution.many({ ids: [id] })).toEqual([]);
    expect(await failure(units().update({ id, version: 1, name: "偷改" }))).toMatchObject({
      key: "notFound/record",
    });
    expect(await failure(officer.institution.remove({ id, version: 1 }))).toMatchObject({
      status: 404,
    });
    expect((await elsewhere.institution.one({ id })).name).toBe("实验小学");
  });

  test.each(Object.entries(hostileTexts))("%s is text like any other", async (_, name) => {
    const made = await units().create(school({ name, note: name }));
    expect(made).toMatchObject({ name, note: name });
    const page = await officer.institution.list({ search: name });
    expect(page.rows.map((row) => row.id)).toContain(made.id);
  });

  test.each(Object.entries(refusedTexts))("%s is refused at its field", async (_, text) => {
    const input = school({ name: text, note: text });
    expect(await failure(units().create(input), input)).toMatchObject({
      status: 400,
      fields: { name: "controlCharacters", note: "controlCharacters" },
    });
  });

  test("hostile searches and filters find nothing and break nothing", async () => {
    for (const search of ["%", "_", "\\", "' or 1=1 --", "%%%___"]) {
      await expect(officer.institution.list({ search })).resolves.toBeDefined();
    }
    // Wildcards of SQL are characters here: only a name that holds one is found by it.
    const found = await officer.institution.list({ search: "%" });
    expect(found.rows.every((row) => row.name.includes("%"))).toBe(true);
    const filters = [{ field: "township" as const, op: "eq" as const, value: "' or ''='" }];
    expect((await officer.institution.list({ filters })).total).toBe(0);
  });

  test("messages come in both languages", async () => {
    const input = school({ name: "", studentCount: 50_001 });
    const call = () => units().create(input);
    expect((await failure(call(), input)).messages).toEqual({
      name: "请填写此项。",
      studentCount: "不能大于 50000。",
    });
    expect((await failure(call(), input, "en")).messages).toEqual({
      name: "Please fill this in.",
      studentCount: "Must be at most 50000.",
    });
  });

  test("a code twice is said at the code", async () => {
    const first = await units().create(school());
    expect(await failure(units().create(school({ code: first.code })))).toMatchObject({
      status: 409,
      key: "conflict/taken",
      fields: { code: "taken" },
    });
    // The other county may use it.
    await expect(units(elsewhere).create(school({ code: first.code }))).resolves.toBeDefined();
  });
});

describe("two at once", () => {
  test("the second editor is told, with the record as it stands, and nothing is lost", async () => {
    const made = await units().create(school({ headName: "张" }));
    await units().update({ id: made.id, version: 1, headName: "李" });
    const failed = await failure(units().update({ id: made.id, version: 1, phone: "123" }));
    expect(failed).toMatchObject({
      status: 409,
      key: "conflict/stale",
      current: { id: made.id, version: 2, headName: "李", phone: null },
    });
    expect(failed.current).not.toHaveProperty("searchText");
    expect(await failure(officer.institution.remove({ id: made.id, version: 1 }))).toMatchObject({
      key: "conflict/stale",
    });
  });

  test("of two updates at the same moment one wins and one is told", async () => {
    const made = await units().create(school());
    const results = await Promise.allSettled(
      ["甲", "乙"].map((headName) => units().update({ id: made.id, version: 1, headName })),
    );
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("a create sent twice makes one record, also when both arrive together", async () => {
    const input = school({ id: newId("211282") });
    const [first, second] = await Promise.all([units().create(input), units().create(input)]);
    const third = await units().create(input);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    const filters = [{ field: "id" as const, op: "in" as const, value: [input.id as string] }];
    expect((await officer.institution.list({ filters })).total).toBe(1);
  });

  test("another person's id is not taken over", async () => {
    const input = school({ id: newId("211282") });
    await units().create(input);
    const director = await world.as("director", "211282");
    expect(await failure(units(director).create(school({ id: input.id })))).toMatchObject({
      status: 409,
      key: "conflict/exists",
    });
  });
});

describe("districts and commission", () => {
  test("a district counts what is in it and goes only when nothing is", async () => {
    const { district } = world.ids["211282"];
    const one = await officer.district.one({ id: district });
    expect(one).toMatchObject({ institutionCount: 2, inspectorCount: 1 });
    expect(
      await failure(officer.district.remove({ id: district, version: one.version })),
    ).toMatchObject({ status: 409, key: "conflict/inUse" });
    const empty = await officer.district.create({ name: "空责任区" });
    await officer.district.remove({ id: empty.id, version: empty.version });
  });

  test("the commission is listed in its order", async () => {
    await officer.commissionMember.create({ name: "财政局", post: "member", position: 2 });
    await officer.commissionMember.create({ name: "分管副市长", post: "chair", position: 1 });
    const page = await officer.commissionMember.list({});
    expect(page.rows.map((row) => row.name)).toEqual(["分管副市长", "财政局"]);
  });
});

describe("who sees what", () => {
  test("a head sees the own unit and no district", async () => {
    const head = await world.as("head", "211282");
    const page = await head.institution.list({});
    expect(page.rows.map((row) => row.id)).toEqual([world.ids["211282"].school]);
    expect(
      await failure(head.institution.one({ id: world.ids["211282"].kindergarten })),
    ).toMatchObject({ status: 404 });
    const { school: own, kindergarten } = world.ids["211282"];
    expect(await head.institution.many({ ids: [kindergarten, own] })).toMatchObject([{ id: own }]);
    expect(await head.district.list({})).toEqual({ rows: [], total: 0 });
  });

  test("a city reads its counties, and only reads", async () => {
    const city = await world.as("cityReader", "2112");
    const page = await city.institution.list({});
    expect(new Set(page.rows.map((row) => row.region))).toEqual(new Set(["211282"]));
    expect(page.total).toBe((await officer.institution.list({})).total);
    expect(await failure(city.institution.one({ id: world.ids["430981"].school }))).toMatchObject({
      status: 404,
    });
    for (const call of [
      units(city).create(school()),
      units(city).update({ id: world.ids["211282"].school, version: 1, name: "改" }),
      units(city).remove({ id: world.ids["211282"].school, version: 1 }),
    ]) {
      expect(await failure(call)).toMatchObject({ status: 403, key: "forbidden/oversight" });
    }
  });

  test("a city's account with an officer's role still only reads", async () => {
    await provisionAccount(world.platform, {
      region: "2112",
      userName: "cityOfficer",
      name: "市级",
      password: PASSWORD,
      roles: ["officer"],
    });
    const city = await world.withCookie(await world.signIn("cityOfficer", "2112"));
    expect((await city.institution.list({})).total).toBeGreaterThan(0);
    expect(await failure(units(city).create(school()))).toMatchObject({
      key: "forbidden/oversight",
    });
    const info = await city.session.current();
    expect(Object.keys(info?.permissions ?? {}).filter((id) => !id.endsWith(".read"))).toEqual([]);
  });

  test("regions: a county itself, a city what is below it, the sign-in page all", async () => {
    const city = await world.as("cityReader", "4309");
    expect((await officer.region.list()).map((row) => row.code)).toEqual(["211282"]);
    expect((await city.region.list()).map((row) => row.code)).toEqual(["4309", "430981"]);
    expect(await world.stranger().region.publicList()).toContainEqual({
      code: "430981",
      name: "沅江市",
      level: "county",
      county: "test-yuanjiang",
    });
  });
});
