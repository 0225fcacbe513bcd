/** Diff, version check, migration, rebase and trends by example. */
import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import { compileRubric } from "../engine/compile.ts";
import { score } from "../engine/score.ts";
import type { CriterionSource } from "../format/criterion.ts";
import type { RubricSource } from "../format/rubric.ts";
import type { OperationSource } from "../profile/operations.ts";
import { resolve } from "../profile/resolve.ts";
import { check, rubricOf, threeGrades } from "../testing/sources.ts";
import { localText } from "../text.ts";
import { defineProfile } from "../typed/profile.ts";
import { comparable } from "./comparable.ts";
import { checkVersion, diff } from "./diff.ts";
import { applyMigration, migrationPlan } from "./migration.ts";
import { rebase } from "./rebase.ts";

const text = localText("指标");
const reason = localText("本县实际");
const level = (points: readonly number[]): CriterionSource => ({
  kind: "level",
  code: "L",
  text,
  levels: points.map((one, at) => ({ code: `L${at}`, text, points: one })),
});
const veto: CriterionSource = { kind: "veto", code: "V", text, effect: { fail: true } };

const parts = [check("A", 4), check("B", 6), level([5, 3])];
function version(criteria: readonly CriterionSource[], number = "1.1.0", more = {}) {
  return defineRubric(rubricOf(criteria, { version: number, grades: threeGrades, ...more }));
}
const old = version(parts, "1.0.0");

const changes: [name: string, criteria: CriterionSource[], more: object, expected: string[]][] = [
  ["words", [{ ...check("A", 4), text: reason }, ...parts.slice(1)], {}, ["patch text A"]],
  ["order", [check("B", 6), check("A", 4), level([5, 3])], {}, ["patch order "]],
  ["a document", parts, { issuer: text }, ["patch issuer "]],
  ["evidence", [{ ...check("A", 4), evidence: [text] }, ...parts.slice(1)], {}, ["minor evidence A"]],
  ["a band", parts, { grades: threeGrades.map((one, at) => at ? one : { ...one, minShare: "0.9" }) }, ["minor  good"]],
  ["a veto beside the points", [...parts, veto], {}, ["minor  V"]],
  ["a criterion for new subjects only", [...parts, { ...check("K", 2), appliesTo: ["kindergarten"] }], { subjectTypes: ["primary", "juniorSecondary", "kindergarten"] }, ["minor subjectTypes ", "minor  K"]],
  ["a new criterion", [...parts, check("N", 1)], {}, ["major  N"]],
  ["a lost criterion", parts.slice(1), {}, ["major  A"]],
  ["points", [check("A", 5), ...parts.slice(1)], {}, ["major points A"]],
  ["levels", [...parts.slice(0, 2), level([5, 2])], {}, ["major levels L"]],
  ["another kind", [...parts.slice(0, 2), check("L", 5)], {}, ["major kind L", "major levels L", "major points L", "patch text L"]],
  ["another place", [{ kind: "sum", code: "G", text, children: [check("A", 4)] }, ...parts.slice(1)], {}, ["major parent A", "minor  G"]],
  ["how it counts", parts, { notApplicable: "zero" }, ["major notApplicable "]],
]; // biome-ignore format: a table

describe("diff", () => {
  test.each(changes)("classes %s", (_, criteria, more, expected) => {
    const found = diff(old, version(criteria, "1.1.0", more)).changes;
    expect(found.map((one) => `${one.class} ${one.member} ${one.code}`)).toEqual(expected);
    for (const one of found) expect(one.text["zh-CN"] && one.text.en).toBeTruthy();
  });

  test("of a rubric with itself is empty", () => {
    expect(diff(old, old)).toMatchObject({ changes: [], class: "none" });
  });
});

describe("a published version", () => {
  const words = (number: string) =>
    version([{ ...check("A", 4), text: reason }, ...parts.slice(1)], number);
  const more = (number: string) => version([...parts, check("N", 1)], number);
  const codes = (a: typeof old, b: typeof old) => checkVersion(a, b).map(({ code }) => code);

  test("may say more than its diff, not less", () => {
    expect(codes(old, words("1.0.1"))).toEqual([]);
    expect(codes(old, words("2.0.0"))).toEqual([]);
    expect(codes(old, more("2.0.0"))).toEqual([]);
    expect(codes(old, more("1.1.0"))).toEqual(["saysTooLittle"]);
    expect(checkVersion(old, more("1.1.0"))[0]?.message.en).toContain("take 2.0.0 or later");
  });

  test("has another number than what it changes", () => {
    expect(codes(old, words("1.0.0"))).toEqual(["notNewer"]);
    expect(codes(old, old)).toEqual([]);
  });

  test("announces a break by the second number before 1.0.0", () => {
    const early = version(parts, "0.3.1");
    expect(codes(early, more("0.3.2"))).toEqual(["saysTooLittle"]);
    expect(codes(early, more("0.4.0"))).toEqual([]);
  });
});

describe("a live inspection", () => {
  const answers = {
    A: { kind: "check", met: true },
    B: { kind: "check", met: false },
    L: { kind: "level", level: "L1" },
  } as const;
  const next = version(
    [
      { ...check("A", 3), text: reason },
      level([5, 3, 1]),
      check("N", 7),
      { ...check("J", 1), appliesTo: ["juniorSecondary"] },
    ],
    "2.0.0",
  );

  test("is told what is kept, asked again, new and retired", () => {
    const plan = migrationPlan(old, next, answers, "primary");
    expect(
      plan.items.map(({ code, state, rescored, reworded }) => ({
        code,
        state,
        rescored,
        reworded,
      })),
    ).toEqual([
      { code: "A", state: "kept", rescored: true, reworded: true },
      { code: "L", state: "again", rescored: false, reworded: false },
      { code: "N", state: "new", rescored: false, reworded: false },
      { code: "B", state: "retired", rescored: false, reworded: false },
    ]);
  });

  test("moves without losing an answer", () => {
    const moved = applyMigration(migrationPlan(old, next, answers), answers);
    expect(moved.answers).toEqual({ A: answers.A });
    expect(moved.archived.map(({ code, answer }) => ({ code, answer }))).toEqual([
      { code: "L", answer: answers.L },
      { code: "B", answer: answers.B },
    ]);
    expect(moved.archived[0]?.rubric.hash).toBe(old.hash);
    expect(score(compileRubric(next), moved.answers).ignored).toEqual([]);
  });

  test("is not moved by a plan made before the last answer", () => {
    const plan = migrationPlan(old, next, {});
    expect(() => applyMigration(plan, answers)).toThrow(/answersMoved/);
  });
});

describe("trends", () => {
  test("compare what is the same and say what is not", () => {
    const next = version([check("A", 4), check("B", 7), check("N", 1)], "2.0.0");
    const { same, different, onlyA, onlyB, total } = comparable(old, next);
    expect({ same, onlyA, onlyB, total }).toEqual({
      same: ["A"],
      onlyA: ["L"],
      onlyB: ["N"],
      total: false,
    });
    expect(different).toMatchObject([{ code: "B", answersAlike: true }]);
    const other = version([...parts].reverse(), "1.0.1");
    expect(comparable(old, other)).toMatchObject({ different: [], total: true });
  });
});

describe("a rebase", () => {
  const profileOf = (operations: readonly OperationSource[], more = {}) =>
    defineProfile({
      id: "county",
      version: "1.0.0",
      title: text,
      base: { id: "example", version: "^1.0.0", hash: old.hash },
      prefix: "X",
      operations,
      ...more,
    });
  const ours = profileOf([
    { op: "reweigh", code: "B", points: 7, reason },
    { op: "drop", code: "A", reason },
    { op: "addCriterion", criterion: check("X1", 2), reason },
  ]);
  const rebased = (base: RubricSource, choices = {}) =>
    rebase(ours, old, defineRubric(base), Object.values(choices));

  test("onto the same base changes nothing", () => {
    expect(rebase(ours, old, old)).toEqual({ profile: ours, notes: [] });
  });

  test("goes by itself where the base changed something else", () => {
    const next = version([check("A", 4), check("B", 6), level([6, 3])], "2.0.0");
    const done = rebase(ours, old, next);
    if (!("profile" in done)) throw new Error("conflicts");
    expect(done.profile.base).toEqual({ id: "example", version: "^2.0.0", hash: next.hash });
    expect(done.profile.version).toBe("2.0.0");
    expect(done.profile.operations).toEqual(ours.operations);
    expect(resolve(next, done.profile).criteria.map(({ code }) => code)).toEqual(["B", "L", "X1"]);
  });

  test("drops what the base did itself, and says so", () => {
    const next = version([check("B", 7), level([5, 3])], "2.0.0");
    const done = rebase(ours, old, next);
    expect(done.notes.map(({ code }) => code)).toEqual(["B", "A"]);
    expect("profile" in done && done.profile.operations.map(({ op }) => op)).toEqual([
      "addCriterion",
    ]);
  });

  const disputed = rubricOf([{ ...check("A", 4), mandatory: true }, check("B", 8), level([5, 3])], {
    version: "2.0.0",
    grades: threeGrades,
  });

  test("lists what both changed, and keeps the author's choice with its reason", () => {
    const asked = rebased(disputed);
    if (!("conflicts" in asked)) throw new Error("no conflicts");
    expect(asked.conflicts.map(({ key, kind, choices }) => ({ key, kind, choices }))).toEqual([
      { key: "reweigh B.points", kind: "changed", choices: ["ours", "theirs", "other"] },
      { key: "drop A", kind: "changed", choices: ["ours", "theirs", "other"] },
    ]);
    const choices = [
      { conflict: "reweigh B.points", choice: "ours", reason, author: "督导室" },
      { conflict: "drop A", choice: "theirs", reason },
    ] as const;
    const done = rebased(disputed, choices);
    if (!("profile" in done)) throw new Error("conflicts");
    expect(done.profile.rebases?.[0]).toMatchObject({
      from: { version: "1.0.0", hash: old.hash },
      to: { version: "2.0.0" },
      decisions: choices,
    });
    expect(resolve(defineRubric(disputed), done.profile).criteria).toHaveLength(4);
  });

  test("does not let a choice break a lock of the new base", () => {
    const choices = [
      { conflict: "reweigh B.points", choice: "theirs", reason },
      { conflict: "drop A", choice: "ours", reason },
    ] as const;
    const asked = rebased(disputed, choices);
    if (!("conflicts" in asked)) throw new Error("no conflicts");
    expect(asked.conflicts).toMatchObject([
      { key: "refused locked drop A", kind: "refused", operation: 1, choices: ["theirs", "other"] },
    ]);
    const instead = { op: "reweigh", code: "A", points: 5, reason } as const;
    const other = {
      conflict: "refused locked drop A",
      choice: "other",
      reason,
      operation: instead,
    };
    const done = rebased(disputed, [...choices, other]);
    expect("profile" in done && done.profile.operations[0]).toMatchObject({ points: "5" });
  });

  test("names what is gone, and codes the new base took", () => {
    const next = rubricOf([check("A", 4), check("X1", 6), level([5, 3])], { version: "2.0.0" });
    const asked = rebased(next);
    if (!("conflicts" in asked)) throw new Error("no conflicts");
    expect(asked.conflicts.map(({ key, kind }) => `${kind}: ${key}`)).toEqual([
      "gone: reweigh B.points",
    ]);
    const choice = { conflict: "reweigh B.points", choice: "theirs", reason } as const;
    const again = rebased(next, [choice]);
    expect("conflicts" in again && again.conflicts[0]?.key).toBe(
      "refused codeTaken addCriterion X1",
    );
  });

  test("refuses a profile of another base", () => {
    const strange = profileOf([], {
      base: { id: "example", version: "^1.0.0", hash: "0".repeat(64) },
    });
    expect(() => rebase(strange, old, version(parts, "1.2.0"))).toThrow(/otherBase/);
  });
});
