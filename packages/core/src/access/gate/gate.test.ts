import { afterAll, beforeAll, expect, test } from "vitest";
import type { Caller } from "../../router.ts";
import { failure, PASSWORD, testWorld, type World } from "../../testing/index.ts";

let world: World;
let admin: Caller;
let director: Caller;
beforeAll(async () => {
  world = await testWorld();
  admin = await world.as("administrator", "211282");
  director = await world.as("director", "211282");
});
afterAll(() => world.close());

let count = 0;
/** Somebody with an account, and a term of 2022 unless told otherwise. */
async function inspector(roles = ["inspector"], term: object | null = {}) {
  count += 1;
  const userName = `holder${count}`;
  const person = { name: `持证${count}`, kind: "assignedInspector", status: "active" } as const;
  const { id: inspectorId } = await admin.inspector.create(person);
  const days = { startDate: "2022-01-01", endDate: "2022-12-31" };
  const role = "assignedInspector" as const;
  const number = `门${count}`;
  const made =
    term && (await admin.appointment.record({ inspectorId, role, number, ...days, ...term }));
  const account = { userName, name: userName, roles, password: PASSWORD, inspectorId };
  await admin.user.create({ ...account, status: "active" });
  return { userName, id: made?.id ?? "", inspectorId };
}
const who = async (cookie: string) => (await world.withCookie(cookie)).session.current();
const signIn = (userName: string) =>
  failure(world.stranger().session.signIn({ region: "211282", userName, password: PASSWORD }));

test("a session ends with the last day of the term, and signing in says so", async () => {
  world.setDay("2022-12-31");
  const { userName } = await inspector();
  const cookie = await world.signIn(userName, "211282");
  expect(await who(cookie)).toMatchObject({ permissions: { "inspection.carryOut": "own" } });
  world.setDay("2023-01-01");
  expect(await who(cookie)).toBeNull();
  const refused = await signIn(userName);
  expect(refused).toMatchObject({ status: 403, key: "forbidden/term.lapsed" });
  expect(refused.message).toContain("2022-12-31 届满");
  const wrong = { region: "211282", userName, password: "wrong password" };
  expect(await failure(world.stranger().session.signIn(wrong))).toMatchObject({
    key: "unauthenticated/credentials",
  });
});

test("a suspension closes the door at once, reinstating opens it, dismissal closes it for good", async () => {
  world.setDay("2022-06-01");
  const { userName, id } = await inspector();
  const cookie = await world.signIn(userName, "211282");
  const inspection = async () => (await world.withCookie(cookie)).inspection.list({});
  await inspection();
  const off = await director.appointment.suspend({ id, version: 1, reason: "调查" });
  expect(await failure(inspection())).toMatchObject({ status: 401 });
  expect(await signIn(userName)).toMatchObject({ key: "forbidden/term.suspended" });
  const on = await director.appointment.reinstate({ id, version: off.version, reason: "查清" });
  await inspection();
  await director.appointment.dismiss({ id, version: on.version, reason: "考核不合格" });
  expect(await failure(inspection())).toMatchObject({ status: 401 });
  expect(await signIn(userName)).toMatchObject({ key: "forbidden/term.ended" });
});

test("the next term opens it again", async () => {
  world.setDay("2022-06-01");
  const { userName, inspectorId } = await inspector();
  const next = { startDate: "2023-01-01", endDate: "2025-12-31", number: "续1" };
  await admin.appointment.record({ inspectorId, role: "assignedInspector", ...next });
  const cookie = await world.signIn(userName, "211282");
  world.setDay("2023-01-01");
  expect(await who(cookie)).not.toBeNull();
});

test.each([
  ["no appointment", null, "forbidden/term.none"],
  ["one that has not begun", { startDate: "2022-07-01" }, "forbidden/term.ahead"],
])("%s is no way in", async (_, term, key) => {
  world.setDay("2022-06-01");
  const { userName } = await inspector(["inspector"], term);
  expect(await signIn(userName)).toMatchObject({ key });
});

test("what else the person is stays, without the inspector's part", async () => {
  world.setDay("2022-12-31");
  const { userName, inspectorId } = await inspector(["officer", "inspector"]);
  const cookie = await world.signIn(userName, "211282");
  expect((await who(cookie))?.user).toMatchObject({ inspectorId });
  world.setDay("2023-01-01");
  const left = await who(cookie);
  expect(left?.user).toMatchObject({ roles: ["officer"], inspectorId: null });
  expect(left?.permissions["inspection.carryOut"]).toBeUndefined();
});
