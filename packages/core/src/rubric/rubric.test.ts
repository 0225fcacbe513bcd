import type { ProfileSource } from "@dudao/rubric";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failure, pointsRubric, testWorld, type World } from "../testing/index.ts";
import { office } from "../testing/supervision.ts";

let world: World;
let o: Awaited<ReturnType<typeof office>>;
beforeAll(async () => {
  world = await testWorld();
  o = await office(world);
});
afterAll(() => world.close());

const reason = { "zh-CN": "本县已全面达标" };
const target = (row: { id: string; version: number }) => ({ id: row.id, version: row.version });

function profile(changes: Partial<ProfileSource> = {}): { content: string } {
  const source: ProfileSource = {
    id: "kaiyuan-points",
    version: "1.0.0",
    title: { "zh-CN": "开原市专项督导指标" },
    base: { id: pointsRubric.id, version: pointsRubric.version, hash: pointsRubric.hash },
    operations: [{ op: "reword", text: { "zh-CN": "开原市专项督导" }, reason }],
    ...changes,
  };
  return { content: JSON.stringify(source) };
}

test("a tailored rubric is published, used by a programme, and scores its inspections", async () => {
  const draft = await o.officer.rubricProfile.create(profile());
  expect(draft).toMatchObject({
    state: "draft",
    rubricId: "kaiyuan-points",
    baseId: pointsRubric.id,
  });
  const early = await failure(o.officer.rubricProfile.publish(target(draft)));
  expect(early).toMatchObject({ status: 403 });
  const programme = {
    title: "专项督导",
    kind: "thematic" as const,
    rubricId: "kaiyuan-points",
    startDate: "2022-03-01",
    endDate: "2022-11-30",
    methods: ["campusPatrol" as const],
    unannounced: true,
  };
  const unknown = await failure(o.officer.programme.create(programme));
  expect(unknown.fields).toHaveProperty("rubricId");

  const published = await o.director.rubricProfile.publish(target(draft));
  expect(published).toMatchObject({ state: "published", programmeCount: 0 });
  const offered = await o.officer.rubric.list();
  expect(offered.find((one) => one.id === "kaiyuan-points")).toMatchObject({
    origin: "local",
    base: { id: pointsRubric.id, version: pointsRubric.version },
  });
  const made = await o.officer.programme.create(programme);
  const approved = await o.director.programme.approve(target(made));
  const { rubric } = await o.officer.rubric.one({ id: "kaiyuan-points" });
  expect(approved.rubricHash).toBe(rubric.hash);
  expect(rubric.lineage?.changes).toMatchObject([{ op: "reword", reason }]);
  await o.officer.programme.planInspections({
    programmeId: made.id,
    items: [
      {
        institutionId: world.ids["211282"].school,
        plannedDate: "2022-04-01",
        leadInspectorId: world.ids["211282"].inspector,
      },
    ],
  });
  const { rows } = await o.officer.inspection.list({
    filters: [{ field: "programmeId", op: "eq", value: made.id }],
  });
  const sheet = await o.officer.inspection.sheet({ id: rows[0]?.id ?? "" });
  expect(sheet.rubric.hash).toBe(rubric.hash);

  const retired = await o.director.rubricProfile.retire({
    ...target(published),
    reason: "改用新版本",
  });
  expect(retired).toMatchObject({ state: "retired", programmeCount: 1 });
  expect((await o.officer.rubric.list()).map((one) => one.id)).not.toContain("kaiyuan-points");
  const again = await o.officer.inspection.sheet({ id: rows[0]?.id ?? "" });
  expect(again.rubric.hash).toBe(rubric.hash);
});

test("what is published stands, and its next version says what changed", async () => {
  const id = "kaiyuan-versions";
  const first = await o.officer.rubricProfile.create(profile({ id }));
  const published = await o.director.rubricProfile.publish(target(first));
  const changed = await failure(
    o.officer.rubricProfile.update({ ...target(published), ...profile({ id }) }),
  );
  expect(changed).toMatchObject({ key: "conflict/profileStands", status: 409 });
  const gone = await failure(o.officer.rubricProfile.remove(target(published)));
  expect(gone).toMatchObject({ key: "conflict/profileStands" });
  const same = await failure(o.officer.rubricProfile.create(profile({ id })));
  expect(same.fields).toHaveProperty("content");

  const drop: ProfileSource["operations"][number] = { op: "drop", code: "A2", reason };
  const small = profile({ id, version: "1.0.1", operations: [drop] });
  const draft = await o.officer.rubricProfile.create(small);
  const refused = await failure(o.director.rubricProfile.publish(target(draft)));
  expect(refused.status).toBe(400);
  expect(refused.messages.content).toMatch(/至少.*2\.0\.0/);
});

test.each([
  ["no JSON", { content: "{" }, /JSON/],
  ["no profile", { content: "{}" }, /./],
  ["an installed rubric's id", profile({ id: pointsRubric.id }), /另取标识/],
  [
    "a base that is not installed",
    profile({ base: { id: "nowhere", version: "1.0.0" } }),
    /nowhere/,
  ],
])("refuses %s at the field", async (_, input, text) => {
  const error = await failure(o.officer.rubricProfile.create(input));
  expect(error.status).toBe(400);
  expect(error.messages.content).toMatch(text);
});

test("inspectors read, and neither write nor publish", async () => {
  const inspector = await world.as("inspector", "211282");
  const error = await failure(inspector.rubricProfile.create(profile({ id: "kaiyuan-x" })));
  expect(error.status).toBe(403);
});
