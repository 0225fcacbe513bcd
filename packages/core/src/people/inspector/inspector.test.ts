import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../../router.ts";
import { failure, testWorld, type World } from "../../testing/index.ts";

let world: World;
let officer: Caller;
beforeAll(async () => {
  world = await testWorld();
  world.setDay("2022-03-15");
  officer = await world.as("officer", "211282");
});
afterAll(() => world.close());

const person = (name: string) =>
  officer.inspector.create({ name, kind: "assignedInspector", status: "active" });

describe("leaving and coming back", () => {
  test("keeps the record and its history", async () => {
    const { id } = await person("蒋督学");
    const left = await officer.inspector.leave({
      id,
      version: 1,
      leftOn: "2022-03-10",
      reason: "调离",
    });
    expect(left).toMatchObject({ status: "left", leftOn: "2022-03-10" });
    const early = { id, version: left.version, joinedOn: "2022-03-01" };
    expect(await failure(officer.inspector.comeBack(early))).toMatchObject({ status: 409 });
    const back = await officer.inspector.comeBack({ ...early, joinedOn: "2022-03-14" });
    expect(back).toMatchObject({ status: "active", joinedOn: "2022-03-14" });
    const again = { id, version: back.version, leftOn: "2022-03-15", reason: "退休" };
    await officer.inspector.leave(again);
    const { events } = await officer.inspector.career({ id });
    expect(events.map(({ on, title }) => `${on} ${title.zh}`)).toEqual([
      "2022-03-15 离任(退休)",
      "2022-03-14 回任",
      "2022-03-10 离任(调离)",
    ]);
  });

  test("waits for term and schools, and is no plain change", async () => {
    const { id } = await person("沈督学");
    const days = { startDate: "2022-01-01", endDate: "2024-12-31" };
    const term = { inspectorId: id, role: "assignedInspector", ...days } as const;
    await officer.appointment.record({ ...term, number: "旧1" });
    const leave = { id, version: 1, leftOn: "2022-03-15", reason: "调离" };
    const held = await failure(officer.inspector.leave(leave));
    expect(held.message).toContain("仍在聘期内");
    const { moves } = await officer.inspector.one({ id });
    expect(moves).toMatchObject([{ action: "leave", allowed: false }]);
    const plain = { id, version: 1, status: "left" } as const;
    expect(await failure(officer.inspector.update(plain))).toMatchObject({
      fields: { status: "leaveOrComeBack" },
    });
  });
});

describe("a portrait", () => {
  const picture = (head: number[], size = 64) =>
    Buffer.concat([Buffer.from(head), Buffer.alloc(size)]).toString("base64");
  const jpeg = [0xff, 0xd8, 0xff, 0xe0];

  test("is known by what it holds, kept by its hash and taken away again", async () => {
    const { id } = await person("韩督学");
    const set = await officer.inspector.setPhoto({ id, version: 1, content: picture(jpeg) });
    expect(set.photoHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await officer.inspector.photo({ id })).toMatchObject({ contentType: "image/jpeg" });
    await officer.inspector.removePhoto({ id, version: set.version });
    expect(await officer.inspector.photo({ id })).toBeNull();
    const { rows } = await officer.inspector.history({ id });
    expect(rows.map((entry) => entry.action)).toContain("inspector.photo");
  });

  test.each([
    ["a script", [0x3c, 0x73, 0x63, 0x72], 64, "notPicture"],
    ["a picture too large", jpeg, 205 * 1024, "pictureTooBig"],
  ])("%s is refused", async (_, head, size, key) => {
    const { id } = await person("杨督学");
    const input = { id, version: 1, content: picture(head, size) };
    expect(await failure(officer.inspector.setPhoto(input))).toMatchObject({
      status: 400,
      fields: { content: key },
    });
  });
});

test("the latest employer that goes on stands on the register", async () => {
  const { id: inspectorId } = await person("朱督学");
  const { school } = world.ids["211282"];
  const old = { inspectorId, employer: "第二中学", startDate: "2001-09-01", endDate: "2010-07-01" };
  await officer.employment.create(old);
  expect((await officer.inspector.one({ id: inspectorId })).employer).toBeNull();
  const now = { inspectorId, employer: "实验小学", institutionId: school, startDate: "2010-08-01" };
  await officer.employment.create(now);
  expect((await officer.inspector.one({ id: inspectorId })).employer).toBe("实验小学");
});

test("a certificate's number is given once of its kind", async () => {
  const one = {
    inspectorId: (await person("秦督学")).id,
    kind: "inspectorCard",
    number: "C-1",
  } as const;
  await officer.certificate.create(one);
  const other = { ...one, inspectorId: (await person("尤督学")).id };
  expect(await failure(officer.certificate.create(other))).toMatchObject({
    status: 409,
    fields: { number: "certificateTaken" },
  });
  const days = { ...other, number: "C-2", issuedOn: "2022-01-02", expiresOn: "2022-01-01" };
  expect(await failure(officer.certificate.create(days))).toMatchObject({
    fields: { expiresOn: "endBeforeStart" },
  });
});
