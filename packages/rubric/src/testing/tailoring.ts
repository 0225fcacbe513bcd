/** Random bases with locks, profiles on them, and next versions of them, for property tests. */
import fc from "fast-check";
import { fromUnits } from "../decimal.ts";
import { checkRubric } from "../define.ts";
import { flattenCriteria } from "../flatten.ts";
import { isGroup } from "../format/criterion.ts";
import type { Rubric } from "../format/rubric.ts";
import type { OperationSource } from "../profile/operations.ts";
import { checkProfile, type Profile } from "../profile/profile.ts";
import { localText } from "../text.ts";
import { tailoringOperations } from "../vocabulary.ts";
import { rubricArbitrary } from "./arbitrary.ts";

type Node = { [member: string]: unknown; code: string; kind: string; children?: Node[] };
type Loose = { [member: string]: unknown; criteria: Node[]; grades?: Record<string, unknown>[] };

function loose({ hash: _, ...rubric }: Rubric): Loose {
  return JSON.parse(JSON.stringify(rubric)) as Loose;
}

function nodesOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.children ?? [])]);
}

/** The rubric that comes of an edit, or the one before where the edit made it illegal. */
function legal(before: Rubric, edited: Loose): Rubric {
  const checked = checkRubric(edited);
  return "rubric" in checked ? checked.rubric : before;
}

/** A rubric whose author made some criteria mandatory and locked others. */
export const lockedArbitrary: fc.Arbitrary<Rubric> = fc
  .tuple(
    rubricArbitrary,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom("mandatory", ...tailoringOperations)), {
      maxLength: 6,
    }),
  )
  .map(([rubric, marks]) => {
    const draft = loose(rubric);
    const nodes = nodesOf(draft.criteria);
    for (const [at, mark] of marks) {
      const node = nodes[at % nodes.length];
      if (!node) continue;
      if (mark === "mandatory") node.mandatory = true;
      else node.locks = [mark];
    }
    return legal(rubric, draft);
  });

const reason = localText("本县实际", "local conditions");
const points = fc.integer({ min: 0, max: 400_000 }).map(fromUnits);

function operationArbitrary(base: Rubric): fc.Arbitrary<OperationSource> {
  const rows = flattenCriteria(base);
  const code = fc.constantFrom(...rows.map((row) => row.code), "nowhere");
  const groups = rows.filter((row) => isGroup(row.criterion)).map((row) => row.code);
  const local = fc.nat({ max: 30 }).map((n) => `X${n}`);
  const grade = fc.constantFrom("good", "fair", "poor");
  const check = (own: string, worth: string) => ({
    kind: "check" as const,
    code: own,
    text: localText(`本地${own}`),
    ...(base.scoring === "points" && { points: worth }),
  });
  return fc.oneof(
    { weight: 3, arbitrary: code.map((one) => ({ op: "drop" as const, code: one, reason })) },
    fc
      .array(code, { minLength: 1, maxLength: 6 })
      .map((codes) => ({ op: "select" as const, codes, reason })),
    fc
      .tuple(code, points)
      .map(([one, worth]) => ({ op: "reweigh" as const, code: one, points: worth, reason })),
    fc.tuple(code, fc.boolean()).map(([one, text]) => ({
      op: "reword" as const,
      code: one,
      [text ? "text" : "guidance"]: localText("改写"),
      reason,
    })),
    fc.tuple(grade, fc.integer({ min: 5_000, max: 10_000 })).map(([one, share]) => ({
      op: "tighten" as const,
      grade: one,
      minShare: fromUnits(share),
      reason,
    })),
    {
      weight: 3,
      arbitrary: fc
        .tuple(local, points, fc.constantFrom(undefined, ...groups))
        .map(([own, worth, under]) => ({
          op: "addCriterion" as const,
          under,
          criterion: check(own, worth),
          reason,
        })),
    },
    fc.integer({ min: 8_001, max: 10_000 }).map((share) => ({
      op: "addGrade" as const,
      grade: {
        code: `G${share}`,
        title: localText("示范"),
        minShare: fromUnits(share),
        requires: [{ kind: "noVeto" as const }],
      },
      reason,
    })),
  );
}

/** A profile of anything one could try on this base; a good part of them is refused. */
export function profileArbitrary(base: Rubric): fc.Arbitrary<Profile> {
  return fc.array(operationArbitrary(base), { maxLength: 4 }).map((operations) => {
    const checked = checkProfile({
      id: "tailored",
      version: "1.0.0",
      title: localText("本县方案"),
      base: { id: base.id, version: `^${base.version}`, hash: base.hash },
      prefix: "X",
      operations,
    });
    if ("profile" in checked) return checked.profile;
    throw new Error(JSON.stringify(checked.problems));
  });
}

export const tailoredArbitrary = lockedArbitrary.chain((base) =>
  fc.record({ base: fc.constant(base), profile: profileArbitrary(base) }),
);

const lockOf: Readonly<Record<string, string>> = { select: "drop", addCriterion: "addChild" };

/** Locks put on just what a profile touches, at the criterion or on the whole rubric. */
export const heldArbitrary = fc
  .tuple(tailoredArbitrary, fc.nat(), fc.constantFrom("mandatory", "here", "everywhere"))
  .map(([{ base, profile }, pick, where]) => {
    const operation = profile.operations[pick % Math.max(1, profile.operations.length)];
    if (!operation) return { base, profile };
    const draft = loose(base);
    const lock = lockOf[operation.op] ?? operation.op;
    const code = "under" in operation ? operation.under : "code" in operation && operation.code;
    const node = nodesOf(draft.criteria).find((one) => one.code === code);
    if (where === "everywhere" || !node) draft.locks = [lock];
    else if (where === "here") node.locks = [lock];
    else node.mandatory = true;
    const held = legal(base, draft);
    const { hash: _, ...content } = profile;
    const checked = checkProfile({ ...content, base: { ...profile.base, hash: held.hash } });
    return { base: held, profile: "profile" in checked ? checked.profile : profile };
  });

type Edit = (draft: Loose, node: Node, worth: string) => void;

const edits: Readonly<Record<string, Edit>> = {
  text: (_, node) => {
    node.text = localText("另一种说法");
  },
  guidance: (_, node) => {
    node.guidance = localText("怎样看");
  },
  evidence: (_, node) => {
    node.evidence = [localText("台账")];
  },
  points: (_, node, worth) => {
    if (node.kind === "check" && node.points !== undefined) node.points = worth;
  },
  levels: (_, node) => {
    if (Array.isArray(node.levels)) node.levels.pop();
  },
  gone: (draft, node) => {
    const without = (nodes: Node[]): Node[] =>
      nodes
        .filter((one) => one !== node)
        .map((one) => (one.children ? { ...one, children: without(one.children) } : one));
    draft.criteria = without(draft.criteria);
  },
  added: (draft, _, worth) => {
    const own = draft.scoring === "points" ? { points: worth } : {};
    const code = `N${draft.criteria.length + 1}`;
    draft.criteria.push({ kind: "check", code, text: localText("新增"), ...own });
  },
  veto: (draft) => {
    const effect = { capGrade: "poor" };
    draft.criteria.push({ kind: "veto", code: "NV", text: localText("红线"), effect });
  },
  grade: (draft) => {
    const [first] = draft.grades ?? [];
    if (first) first.minShare = "0.9";
  },
};

/** A later version of a rubric: up to three edits of every kind an author makes. */
export function successorArbitrary(base: Rubric): fc.Arbitrary<Rubric> {
  const edit = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(), points);
  return fc.array(edit, { maxLength: 3 }).map((list) =>
    list.reduce((rubric, [name, at, worth]) => {
      const draft = { ...loose(rubric), version: "1.1.0" };
      const nodes = nodesOf(draft.criteria);
      const node = nodes[at % nodes.length];
      if (node) edits[name]?.(draft, node, worth);
      return legal(rubric, draft);
    }, base),
  );
}
