import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../../router.ts";
import { failure, testWorld, type World } from "../../testing/index.ts";

let world: World;
let officer: Caller;
let people: { wang: string; li: string; zhao: string };
let schools: string[];

/** Six schools, three people; Zhao works at the first school, Li worked at the second until last year. */
beforeAll(async () => {
  world = await testWorld();
  world.setDay("2022-08-20");
  officer = await world.as("officer", "211282");
  const person = async (name: string) =>
    (await officer.inspector.create({ name, kind: "assignedInspector", status: "active" })).id;
  people = { wang: await person("王甲"), li: await person("李乙"), zhao: await person("赵丙") };
  schools = [];
  for (const n of [1, 2, 3, 4, 5, 6]) {
    const unit = {
      ownership: "public",
      township: "城关镇",
      status: "open",
      kind: "primary",
    } as const;
    schools.push(
      (await officer.institution.create({ ...unit, name: `第${n}小学`, code: `P${n}` })).id,
    );
  }
  await officer.employment.create({
    inspectorId: people.zhao,
    employer: "第1小学",
    institutionId: at(0),
    startDate: "2015-09-01",
  });
  await officer.employment.create({
    inspectorId: people.li,
    employer: "第2小学",
    institutionId: at(1),
    startDate: "2010-09-01",
    endDate: "2021-08-31",
  });
  // Wang has had the third school for four years: rotation is due.
  await officer.schoolAssignment.create({
    inspectorId: people.wang,
    institutionId: at(2),
    startDate: "2018-09-01",
  });
});
afterAll(() => world.close());

const at = (n: number) => schools[n] as string;
const asked = { day: "2022-09-01", scope: "all" } as const;
type View = Awaited<ReturnType<Caller["proposal"]["propose"]>>;
const choicesOf = (view: View) =>
  view.schools.flatMap(({ id, chosenId }) =>
    chosenId ? [{ institutionId: id, inspectorId: chosenId }] : [],
  );
const chosen = (view: View, id: string) => view.schools.find((one) => one.id === id)?.chosenId;

describe("a proposal", () => {
  test("covers every school, keeps to avoidance and rotation, and is proven", async () => {
    const view = await officer.proposal.propose(asked);
    expect(view.uncovered).toEqual([]);
    expect(view.proof).toMatchObject({ status: "optimal", gap: 0 });
    expect(chosen(view, at(0))).not.toBe(people.zhao);
    expect(chosen(view, at(1))).not.toBe(people.li);
    expect(chosen(view, at(2))).not.toBe(people.wang);
    const loads = view.inspectors.map((one) => one.schools);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    expect(view.cost).toBeLessThanOrEqual(view.greedy.cost);
  });

  test("says why, for everybody else too", async () => {
    const { chosen: best, others } = await officer.proposal.explain({
      ...asked,
      institutionId: at(0),
    });
    expect(best?.breaks).toEqual([]);
    expect(others.find((one) => one.inspectorId === people.zhao)?.breaks).toEqual([
      { rule: "employer" },
    ]);
    const rotation = await officer.proposal.explain({ ...asked, institutionId: at(2) });
    expect(rotation.others.find((one) => one.inspectorId === people.wang)?.breaks).toEqual([
      { rule: "rotation", fact: "2018-09-01" },
    ]);
  });

  test("is solved around what the officer fixes, and says what cannot be fixed", async () => {
    const first = await officer.proposal.propose(asked);
    const taken = chosen(first, at(3));
    const other = Object.values(people).find((id) => id !== taken) as string;
    const pins = [
      { institutionId: at(3), inspectorId: other },
      { institutionId: at(0), inspectorId: people.zhao },
    ];
    const next = await officer.proposal.propose({ ...asked, pins, before: choicesOf(first) });
    expect(next.schools.find(({ id }) => id === at(3))).toMatchObject({
      chosenId: other,
      pinned: true,
    });
    expect(next.refusedPins).toEqual([{ ...pins[1], breaks: [{ rule: "employer" }] }]);
  });

  test("of what is open alone leaves the others as they are", async () => {
    const view = await officer.proposal.propose({ ...asked, scope: "open" });
    const third = view.schools.find(({ id }) => id === at(2));
    // Rotation is due, so this one is open as well.
    expect(third).toMatchObject({ currentId: people.wang, fixed: false });
  });

  test("asks for the right to write, and for a day that is not past", async () => {
    const inspector = await world.as("inspector", "211282");
    expect(await failure(inspector.proposal.propose(asked))).toMatchObject({
      key: "forbidden/permission",
    });
    const past = officer.proposal.propose({ ...asked, day: "2022-08-19" });
    expect(await failure(past)).toMatchObject({ fields: { day: "dayPast" } });
  });
});

describe("accepting", () => {
  test("refuses what a rule forbids, whoever sends it, and writes nothing", async () => {
    const view = await officer.proposal.propose(asked);
    const forged = choicesOf(view).map((one) =>
      one.institutionId === at(0) ? { ...one, inspectorId: people.zhao } : one,
    );
    const call = officer.proposal.accept({
      day: asked.day,
      factsHash: view.factsHash,
      choices: forged,
    });
    expect(await failure(call)).toMatchObject({ key: "conflict/proposalBreaksRule" });
    const { total } = await officer.schoolAssignment.list({});
    expect(total).toBe(1);
  });

  test("refuses when anything it was made from has changed", async () => {
    const view = await officer.proposal.propose(asked);
    await officer.employment.create({
      inspectorId: people.wang,
      employer: "第6小学",
      institutionId: at(5),
      startDate: "2020-09-01",
    });
    const stale = { day: asked.day, factsHash: view.factsHash, choices: choicesOf(view) };
    expect(await failure(officer.proposal.accept(stale))).toMatchObject({
      key: "conflict/proposalStale",
    });
  });

  test("puts all into force at once: new ones planned, the old handed over the day before", async () => {
    const view = await officer.proposal.propose(asked);
    const counts = await officer.proposal.accept({
      day: asked.day,
      factsHash: view.factsHash,
      choices: choicesOf(view),
    });
    expect(counts).toEqual({ made: view.schools.length - 1, handedOver: 1, kept: 0 });
    const { rows } = await officer.schoolAssignment.list({
      filters: [{ field: "institutionId", op: "eq", value: at(2) }],
      sort: [{ field: "startDate", order: "asc" }],
    });
    expect(rows).toMatchObject([
      { inspectorId: people.wang, state: "handedOver", endDate: "2022-08-31" },
      { inspectorId: chosen(view, at(2)), state: "planned", startDate: "2022-09-01" },
    ]);
    // What is arranged now is not put in question again.
    const again = await officer.proposal.propose(asked);
    expect(again.schools.every(({ fixed }) => fixed)).toBe(true);
    expect(choicesOf(again)).toEqual(choicesOf(view));
  });
});
