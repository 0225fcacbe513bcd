import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failure, testWorld, type World } from "../../testing/index.ts";
import { office } from "../../testing/supervision.ts";

let world: World;
let o: Awaited<ReturnType<typeof office>>;
let inspectionId: string;
let day = 0;

beforeAll(async () => {
  world = await testWorld();
  o = await office(world);
});
afterAll(() => world.close());

const points = (given: string) => ({ kind: "points", points: given });
const met = (value: boolean) => ({ kind: "check", met: value });

/** A visit of its own that has begun, in a programme that gives points for A1 and A2. */
async function begun(): Promise<string> {
  const programme = await o.programme();
  const plannedDate = `2022-02-${String(++day).padStart(2, "0")}`;
  const { id, version } = await o.planned(programme.id, { plannedDate });
  await o.inspector.inspection.start({ id, version });
  return id;
}

describe("many answers at once", () => {
  test("are all written, score together, and are in the audit each", async () => {
    inspectionId = await begun();
    const { ratings, result } = await o.inspector.inspection.rateMany({
      inspectionId,
      ratings: [
        { criterion: "A1", answer: points("7"), version: 0 },
        { criterion: "A2", answer: met(true), remark: "公示栏已更新", version: 0 },
      ],
    });
    expect(ratings.map((one) => [one?.criterion, one?.version])).toEqual([
      ["A1", 1],
      ["A2", 1],
    ]);
    expect(result).toMatchObject({ given: "12", possible: "15", answered: 2, complete: true });
    const sheet = await o.inspector.inspection.sheet({ id: inspectionId });
    expect(sheet.ratings).toMatchObject([{ answer: points("7") }, { remark: "公示栏已更新" }]);
    expect(sheet.inspection).toMatchObject({ given: "12", answered: 2 });
  });

  test("change and take back in one go, and the same sent twice changes nothing", async () => {
    const ratings = [
      { criterion: "A1", answer: points("9"), version: 1 },
      { criterion: "A2", answer: null, version: 1 },
    ];
    const { result } = await o.inspector.inspection.rateMany({ inspectionId, ratings });
    expect(result).toMatchObject({ answered: 1, given: "9" });
    const again = await o.inspector.inspection.rateMany({ inspectionId, ratings });
    expect(again.ratings).toMatchObject([{ criterion: "A1", version: 2 }, null]);
  });

  test("are refused as a whole when one of them cannot stand", async () => {
    const id = await begun();
    const over = await failure(
      o.inspector.inspection.rateMany({
        inspectionId: id,
        ratings: [
          { criterion: "A2", answer: met(true), version: 0 },
          { criterion: "A1", answer: points("999"), version: 0 },
        ],
      }),
    );
    expect(over).toMatchObject({ status: 400, fields: { A1: "answerRefused" } });
    expect((await o.inspector.inspection.sheet({ id })).ratings).toEqual([]);
    const stale = await failure(
      o.inspector.inspection.rateMany({
        inspectionId,
        ratings: [{ criterion: "A1", answer: points("1"), version: 1 }],
      }),
    );
    expect(stale).toMatchObject({ status: 409, key: "conflict/stale" });
  });

  test("are for the team only, and none is no answer", async () => {
    const ratings = [{ criterion: "A1", answer: points("5"), version: 2 }];
    expect((await failure(o.officer.inspection.rateMany({ inspectionId, ratings }))).status).toBe(
      403,
    );
    const none = { inspectionId, ratings: [] };
    expect((await failure(o.inspector.inspection.rateMany(none), none)).status).toBe(400);
  });
});
