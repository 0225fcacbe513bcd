/** What lies between two versions of a rubric, item by item. */
import type { Pin } from "../format/lineage.ts";
import type { Rubric } from "../format/rubric.ts";
import { type Problem, problem } from "../problems.ts";
import { type Bump, bumpBetween, compareVersions, nextVersion } from "../semver.ts";
import { type Change, type ChangeClass, changeOf, compareBumps, greatest } from "./change.ts";
import { diffCriteria, differs, membersOf } from "./diff-criteria.ts";
import { withoutWords } from "./meaning.ts";

export type RubricDiff = {
  from: Pin;
  to: Pin;
  changes: Change[];
  /** The gravest of the changes; "none" where the content is the same. */
  class: Bump;
};

type Coded = { readonly code: string };
type ListMember = "grades" | "parameters" | "sources" | "questionnaires" | "setRules";

/** Lists of coded items beside the tree: what one is called, and what more than words means. */
const lists: Readonly<Record<ListMember, { what: Change["what"]; class: ChangeClass }>> = {
  grades: { what: "grade", class: "minor" },
  parameters: { what: "parameter", class: "minor" },
  // Weights of raters and the questions behind a share decide figures.
  sources: { what: "source", class: "major" },
  questionnaires: { what: "questionnaire", class: "major" },
  // Judged over many subjects; what one of them gets stays as it was.
  setRules: { what: "setRule", class: "minor" },
};

const memberClass: Readonly<Record<string, ChangeClass>> = {
  effectiveFrom: "patch",
  licence: "patch",
  lineage: "patch",
  locks: "minor",
  divergence: "minor",
};

function listChanges(member: ListMember, a: readonly Coded[], b: readonly Coded[]): Change[] {
  const { what, class: grave } = lists[member];
  const base = { what, member: "" };
  const gone = a
    .filter(({ code }) => !b.some((one) => one.code === code))
    .map((before) =>
      changeOf({ ...base, code: before.code, kind: "removed", class: grave, before }),
    );
  const here = b.flatMap((after) => {
    const { code } = after;
    const before = a.find((one) => one.code === code);
    if (!before) return [changeOf({ ...base, code, kind: "added", class: grave, after })];
    if (!differs(before, after)) return [];
    const onlyWords = !differs(withoutWords(before), withoutWords(after));
    const found = { ...base, code, kind: "changed", before, after } as const;
    return [changeOf({ ...found, class: onlyWords ? "patch" : grave })];
  });
  return [...gone, ...here];
}

/** Subject types that come leave the others as they were; one that goes has no successor. */
function typesClass(a: Rubric, b: Rubric): ChangeClass {
  return a.subjectTypes.every((type) => b.subjectTypes.includes(type)) ? "minor" : "major";
}

function ownChanges(a: Rubric, b: Rubric): Change[] {
  const [old, own] = [a, b] as unknown as Record<string, unknown>[];
  const apart = ["version", "hash", "criteria", ...Object.keys(lists)];
  return membersOf(a, b, apart).flatMap((member) => {
    const [before, after] = [old?.[member], own?.[member]];
    if (!differs(before, after)) return [];
    const onlyWords = !differs(
      withoutWords({ [member]: before }),
      withoutWords({ [member]: after }),
    );
    const grave = member === "subjectTypes" ? typesClass(a, b) : (memberClass[member] ?? "major");
    const change = { what: "rubric", code: "", kind: "changed", member, before, after } as const;
    return [changeOf({ ...change, class: onlyWords ? "patch" : grave })];
  });
}

/**
 * Lists what differs, by stable codes, and classes each change and the whole. The order of keys
 * and the version itself are no difference.
 */
export function diff(a: Rubric, b: Rubric): RubricDiff {
  const changes = [
    ...ownChanges(a, b),
    ...(Object.keys(lists) as ListMember[]).flatMap((member) =>
      listChanges(member, a[member] ?? [], b[member] ?? []),
    ),
    ...diffCriteria(a, b),
  ];
  const pin = ({ id, version, hash }: Pin): Pin => ({ id, version, hash });
  return { from: pin(a), to: pin(b), changes, class: greatest(changes) };
}

const classes: Readonly<Record<ChangeClass, string>> = {
  patch: "仅文字",
  minor: "仍可比较",
  major: "不可比较",
};

/**
 * May `next` be published after `published`? Its number must say at least what its content does:
 * an author may announce more than the diff, not less.
 * @returns the problems; empty means yes.
 */
export function checkVersion(published: Rubric, next: Rubric): Problem[] {
  const { class: needed, changes } = diff(published, next);
  const [from, to] = [published.version, next.version];
  const say = (code: string, zh: string, en: string): Problem[] => [
    problem(["version"], code, zh, en),
  ];
  if (published.id !== next.id) {
    const zh = `${next.id} 不是 ${published.id} 的新版本`;
    return say("otherRubric", zh, `${next.id} is no version of ${published.id}`);
  }
  if (needed === "none") return [];
  const least = nextVersion(from, needed);
  if (compareVersions(from, to) >= 0) {
    const zh = `内容与已发布的 ${from} 不同，版本号须更大：至少 ${least}`;
    return say("notNewer", zh, `the content differs from ${from}: take ${least} or later`);
  }
  const said = bumpBetween(from, to);
  if (compareBumps(said, needed) >= 0) return [];
  const worst = changes.find((change) => change.class === needed);
  const zh = worst?.text["zh-CN"] ?? "";
  const en = worst?.text.en ?? zh;
  return say(
    "saysTooLittle",
    `${from} → ${to} 少说了变化：${zh}（${classes[needed]}）；版本号至少为 ${least}`,
    `${from} to ${to} says less than the change (${en}: ${needed}); take ${least} or later`,
  );
}
