/** What must hold for every base and every profile somebody may think of. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineRubric } from "../define.ts";
import { flattenCriteria } from "../flatten.ts";
import type { Criterion } from "../format/criterion.ts";
import { fullUnits } from "../format/points.ts";
import type { Rubric } from "../format/rubric.ts";
import { patience, runs } from "../testing/runs.ts";
import { heldArbitrary, lockedArbitrary, tailoredArbitrary } from "../testing/tailoring.ts";
import { localText } from "../text.ts";
import { defineProfile } from "../typed/profile.ts";
import { figuresKey } from "../versions/meaning.ts";
import { checkProfile, type Profile } from "./profile.ts";
import { tryResolve } from "./resolve.ts";
import { shared } from "./shared.ts";

function shuffled(profile: Profile, seed: number): Profile {
  const operations = profile.operations
    .map((operation, at) => ({ operation, key: (at * 7919 + seed) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ operation }) => operation);
  return defineProfile({ ...profile, operations });
}

/** Criteria with the locks that hold at each, read off the base anew. */
function locksOf(base: Rubric): { criterion: Criterion; locks: Set<string> }[] {
  const rows = flattenCriteria(base);
  return rows.map(({ criterion, path }) => ({
    criterion,
    locks: new Set([
      ...(base.locks ?? []),
      ...rows.filter((row) => path.includes(row.code)).flatMap((row) => row.criterion.locks ?? []),
    ]),
  }));
}

describe("random profiles on random bases", () => {
  test("resolve to the same rubric again, and whatever the order of operations", {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(tailoredArbitrary, fc.nat({ max: 100 }), ({ base, profile }, seed) => {
        const once = tryResolve(base, profile);
        expect(tryResolve(base, profile)).toEqual(once);
        const other = tryResolve(base, shuffled(profile, seed));
        if ("rubric" in once) expect(other).toEqual(once);
        else expect("problems" in other).toBe(true);
      }),
      runs(40),
    );
  });

  test("give a rubric that is legal, flat and its own fixed point", { timeout: patience }, () => {
    fc.assert(
      fc.property(tailoredArbitrary, ({ base, profile }) => {
        const tried = tryResolve(base, profile);
        if (!("rubric" in tried)) return;
        const { rubric } = tried;
        const stored = defineRubric(JSON.parse(JSON.stringify(rubric)));
        expect(stored).toEqual(rubric);
        const empty = defineProfile({
          id: rubric.id,
          version: rubric.version,
          title: rubric.title,
          base: { id: rubric.id, version: rubric.version, hash: rubric.hash },
          operations: [],
        });
        const again = tryResolve(stored, empty);
        expect("rubric" in again && again.rubric.criteria).toEqual(rubric.criteria);
        expect(rubric.lineage?.base.hash).toBe(base.hash);
      }),
      runs(40),
    );
  });

  test("never break a lock of the base", { timeout: patience }, () => {
    let taken = 0;
    fc.assert(
      fc.property(heldArbitrary, ({ base, profile }) => {
        const tried = tryResolve(base, profile);
        if (!("rubric" in tried)) return;
        taken++;
        const now = new Map(flattenCriteria(tried.rubric).map((row) => [row.code, row]));
        if (base.locks?.includes("tighten")) {
          const known = tried.rubric.grades?.filter(({ code }) => !code.startsWith("G"));
          expect(known).toEqual(base.grades);
        }
        if (base.locks?.includes("addGrade")) {
          expect(tried.rubric.grades).toHaveLength(base.grades?.length ?? 0);
        }
        for (const { criterion, locks } of locksOf(base)) {
          const is = now.get(criterion.code)?.criterion;
          if (criterion.mandatory || locks.has("drop")) expect(is).toBeDefined();
          if (!is) continue;
          if (criterion.mandatory) {
            expect(is.text).toEqual(criterion.text);
            expect(fullUnits([is], base.scoring)).toBeGreaterThanOrEqual(
              fullUnits([criterion], base.scoring),
            );
          }
          if (locks.has("reweigh")) expect(figuresKey(is)).toBe(figuresKey(criterion));
          if (locks.has("reword")) {
            expect([is.text, is.guidance]).toEqual([criterion.text, criterion.guidance]);
          }
          if (locks.has("addChild")) {
            const own = flattenCriteria(tried.rubric).filter((row) => row.path.includes(is.code));
            expect(own.filter(({ code }) => code.startsWith("X"))).toEqual([]);
          }
        }
      }),
      runs(200),
    );
    expect(taken).toBeGreaterThan(10);
  });

  test("say of every refusal where, which lock and what to do, in both languages", {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(tailoredArbitrary, ({ base, profile }) => {
        const tried = tryResolve(base, profile);
        if ("rubric" in tried) return;
        expect(tried.problems.length).toBeGreaterThan(0);
        for (const { message, fix, operation, lock, path } of tried.problems) {
          expect(message["zh-CN"]).toContain(fix["zh-CN"]);
          expect(message.en).toContain(fix.en);
          if (lock !== null) expect(message.en).toContain(lock);
          if (operation === null) continue;
          expect(path).toBe(`operations.${operation}`);
          expect(message["zh-CN"]).toContain(`第 ${operation + 1} 项操作`);
        }
      }),
      runs(40),
    );
  });

  test("share with their base exactly what they did not touch", { timeout: patience }, () => {
    fc.assert(
      fc.property(tailoredArbitrary, ({ base, profile }) => {
        const tried = tryResolve(base, profile);
        if (!("rubric" in tried)) return;
        const { same, changed, onlyA, onlyB } = shared(tried.rubric, base);
        expect(onlyA).toEqual(expect.arrayContaining([...(tried.rubric.lineage?.added ?? [])]));
        expect([...onlyB].sort()).toEqual([...(tried.rubric.lineage?.dropped ?? [])].sort());
        const all = flattenCriteria(tried.rubric).map(({ code }) => code);
        expect([...same, ...changed, ...onlyA].sort()).toEqual([...all].sort());
      }),
      runs(40),
    );
  });

  test("anything at all as a profile is refused without throwing", { timeout: patience }, () => {
    fc.assert(
      fc.property(lockedArbitrary, fc.anything(), (base, junk) => {
        const checked = checkProfile(junk);
        expect("problems" in checked || "rubric" in tryResolve(base, checked.profile)).toBe(true);
        const almost = checkProfile({ title: localText("x"), operations: [junk] });
        expect("problems" in almost).toBe(true);
      }),
      runs(40),
    );
  });
});
