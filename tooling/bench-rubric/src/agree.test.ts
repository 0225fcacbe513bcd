import { describe, expect, test } from "vitest";
import { contenders } from "./contenders.ts";
import { findingsFor, fullOf, type Leaf, subjectsOf, taskOf } from "./task.ts";

/** By hand, leaf by leaf. */
function worth(one: Leaf, value: number): number {
  switch (one.kind) {
    case "level":
      return one.points[value] ?? 0;
    case "points":
      return value / 2;
    case "deduction":
      return Math.max(0, fullOf(one) - one.each * value);
    case "check":
      return value === 1 ? one.points : 0;
  }
}

describe.each(["levels", "mixed"] as const)("on %s", (name) => {
  const task = taskOf(name);
  const subjects = subjectsOf(task, 12);
  const totals = subjects.map((subject) =>
    task.leaves.reduce((sum, one, at) => sum + worth(one, subject[at] ?? 0), 0),
  );
  const grades = totals.map((total) =>
    [0.9, 0.75, 0.6, 0].findIndex((from) => total >= from * task.full),
  );

  test("every grade occurs", () => {
    expect([...new Set(grades)].sort()).toEqual([0, 1, 2, 3]);
  });

  test.each(contenders)(
    "$name finds the same totals and grades",
    async (contender) => {
      const ready = contender.compile(task);
      if (!ready) return;
      const found = findingsFor(subjects.length);
      await ready.score(ready.take(subjects), found);
      expect([...found.totals]).toEqual(totals);
      expect([...found.grades]).toEqual(grades);
      if (ready.open) {
        const opened = ready.open(subjects[1] as Uint8Array);
        const before = worth(task.leaves[7] as Leaf, subjects[1]?.[7] ?? 0);
        const after = worth(task.leaves[7] as Leaf, 1);
        expect(opened.change(7, 1)).toBe((totals[1] ?? 0) - before + after);
        expect(opened.again?.(7, 1) ?? opened.change(7, 1)).toBe((totals[1] ?? 0) - before + after);
      }
      ready.close?.();
    },
    60_000,
  );
});
