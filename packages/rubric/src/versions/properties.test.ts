/** What must hold for every pair of versions and every profile between them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import { compileRubric } from "../engine/compile.ts";
import { summarise } from "../engine/score.ts";
import { resolve, tryResolve } from "../profile/resolve.ts";
import { answeredArbitrary } from "../testing/arbitrary.ts";
import { patience, runs } from "../testing/runs.ts";
import { successorArbitrary, tailoredArbitrary } from "../testing/tailoring.ts";
import { comparable } from "./comparable.ts";
import { checkVersion, diff } from "./diff.ts";
import { applyMigration, migrationPlan } from "./migration.ts";
import { rebase } from "./rebase.ts";

const stepArbitrary = answeredArbitrary.chain(({ rubric, answers }) =>
  fc.record({
    rubric: fc.constant(rubric),
    answers: fc.constant(answers),
    next: successorArbitrary(rubric),
  }),
);

const movedArbitrary = tailoredArbitrary.chain(({ base, profile }) =>
  fc.record({
    base: fc.constant(base),
    profile: fc.constant(profile),
    next: successorArbitrary(base),
  }),
);

describe("random versions", () => {
  test("differ in nothing from themselves, and in the same from each other each time", {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(stepArbitrary, ({ rubric, next }) => {
        expect(diff(rubric, defineRubric(JSON.parse(JSON.stringify(rubric)))).changes).toEqual([]);
        expect(diff(rubric, next)).toEqual(diff(rubric, next));
        // Equal classes either way would be too much: adding subject types is no loss, losing is.
        expect(diff(rubric, next).changes.length > 0).toBe(diff(next, rubric).changes.length > 0);
      }),
      runs(40),
    );
  });

  test("classed as words leave every result as it was; classed minor, the points", {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(stepArbitrary, ({ rubric, answers, next }) => {
        const { class: bump } = diff(rubric, next);
        if (bump === "major") return;
        const [before, after] = [rubric, next].map((one) => {
          const { rubric: _, ...figures } = summarise(compileRubric(one), answers);
          return figures;
        });
        if (bump === "none" || bump === "patch") {
          const sorted = (codes?: readonly string[]) => [...(codes ?? [])].sort();
          expect({ ...after, missing: sorted(after?.missing) }).toEqual({
            ...before,
            missing: sorted(before?.missing),
          });
        }
        expect([after?.given, after?.possible, after?.lost]).toEqual([
          before?.given,
          before?.possible,
          before?.lost,
        ]);
      }),
      runs(60),
    );
  });

  test("compare the whole only if nothing breaks it", { timeout: patience }, () => {
    fc.assert(
      fc.property(stepArbitrary, ({ rubric, next }) => {
        const { class: bump } = diff(rubric, next);
        if (bump === "none" || bump === "patch") expect(comparable(rubric, next).total).toBe(true);
        if (comparable(rubric, next).total) expect(bump).not.toBe("major");
        expect(checkVersion(rubric, { ...next, version: "2.0.0" })).toEqual([]);
      }),
      runs(40),
    );
  });

  test("lose no answer of an inspection that moves", { timeout: patience }, () => {
    fc.assert(
      fc.property(stepArbitrary, ({ rubric, answers, next }) => {
        const plan = migrationPlan(rubric, next, answers);
        const moved = applyMigration(plan, answers);
        const archived = moved.archived.map(({ code, answer }) => [code, answer]);
        const all = Object.fromEntries([...Object.entries(moved.answers), ...archived]);
        expect(all).toEqual(answers);
        expect(Object.keys(moved.answers).length + archived.length).toBe(
          Object.keys(answers).length,
        );
        // What a condition of a criterion does not ask now is kept, and counts again when it does.
        const { ignored } = summarise(compileRubric(next), moved.answers);
        expect(ignored.filter(({ rule }) => rule !== "answer.excluded")).toEqual([]);
        expect(new Set(plan.items.map(({ code }) => code)).size).toBe(plan.items.length);
      }),
      runs(60),
    );
  });
});

describe("random rebases", () => {
  test("onto the same base change nothing", { timeout: patience }, () => {
    fc.assert(
      fc.property(tailoredArbitrary, ({ base, profile }) => {
        if ("problems" in tryResolve(base, profile)) return;
        expect(rebase(profile, base, base)).toEqual({ profile, notes: [] });
      }),
      runs(40),
    );
  });

  test("give a profile the new base takes, or conflicts that choices settle", {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(movedArbitrary, ({ base, profile, next }) => {
        if ("problems" in tryResolve(base, profile)) return;
        const first = rebase(profile, base, next);
        expect(rebase(profile, base, next)).toEqual(first);
        if ("profile" in first) {
          const after = resolve(next, first.profile);
          const words = diff(base, next).class;
          const before = resolve(base, profile);
          if (words === "patch") expect(diff(before, after).class).toBe("patch");
          expect(checkVersion(before, after)).toEqual([]);
          return;
        }
        expect(first.conflicts.length).toBeGreaterThan(0);
        const choices = first.conflicts.flatMap(({ key, choices: open }) =>
          open.includes("theirs")
            ? [{ conflict: key, choice: "theirs" as const, reason: { "zh-CN": "从上级" } }]
            : [],
        );
        const second = rebase(profile, base, next, choices);
        if ("profile" in second) {
          expect(second.profile.rebases?.at(-1)?.decisions).toHaveLength(choices.length);
          expect("rubric" in tryResolve(next, second.profile)).toBe(true);
        }
      }),
      runs(60),
    );
  });
});
