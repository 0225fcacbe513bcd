/** Moving a live inspection to another version: explicit, item by item, and nothing is lost. */

import { deepFreeze } from "../define.ts";
import { type Answer, type Answers, checkAnswer } from "../engine/answers.ts";
import { appliesTo, type CompiledRubric, compileRubric } from "../engine/compile.ts";
import { isGroup } from "../format/criterion.ts";
import type { Pin } from "../format/lineage.ts";
import type { Rubric } from "../format/rubric.ts";
import { canonicalJson, contentHash } from "../hash/canonical.ts";
import { problem, RubricError } from "../problems.ts";
import { type LocalText, localText } from "../text.ts";
import type { SubjectType } from "../vocabulary.ts";
import { answerKey, figuresKey } from "./meaning.ts";

/**
 * `kept`: the answer goes over as it is. `again`: the criterion asks something else now.
 * `new`: not asked before. `retired`: not asked any more. `open`: was and is not answered.
 */
export type MigrationState = "kept" | "again" | "new" | "retired" | "open";

export type MigrationItem = {
  code: string;
  state: MigrationState;
  /** The same answer may earn other points. */
  rescored: boolean;
  /** The words of the criterion are not what the rater read. */
  reworded: boolean;
  why: LocalText;
};

export type MigrationPlan = {
  from: Pin;
  to: Pin;
  subject: SubjectType | null;
  /** Hash of the answers the plan was made for. */
  answers: string;
  /** In the order of the new version, then what is retired. */
  items: MigrationItem[];
};

export type ArchivedAnswer = { code: string; answer: Answer; why: LocalText; rubric: Pin };

const reasons = {
  same: localText("指标未变", "the criterion is the same"),
  rescored: localText(
    "作答含义未变，分值或标准有变化",
    "the answer still says the same; points or threshold are others",
  ),
  changed: localText("指标所评内容有变化，须重新评", "asks something else now"),
  added: localText("新增指标", "a new criterion"),
  nowAsked: localText("现在适用于此类对象", "now asked of this type of subject"),
  gone: localText("新版本没有这一指标", "not in the new version"),
  notAsked: localText("新版本不再问此类对象", "no longer asked of this type of subject"),
  unanswered: localText("尚未作答", "not answered yet"),
  neverAsked: localText("原版本没有这一指标", "was not in the old version either"),
} as const;

function pinOf({ id, version, hash }: Rubric): Pin {
  return { id, version, hash };
}

/** Leaf codes that are asked of a subject of this type. */
function askedOf(compiled: CompiledRubric, type: SubjectType | undefined): string[] {
  return compiled.codes.filter(
    (_, node) => node > 0 && compiled.leaves[node] && appliesTo(compiled, node, type),
  );
}

type Sides = { old: CompiledRubric; own: CompiledRubric; answers: Answers };

function leafOf(compiled: CompiledRubric, code: string) {
  const criterion = compiled.criteria[compiled.nodes.get(code) ?? 0];
  return criterion && !isGroup(criterion) ? criterion : undefined;
}

function stayingItem({ old, own, answers }: Sides, code: string): MigrationItem {
  const [was, is] = [leafOf(old, code), leafOf(own, code)];
  const answer = Object.hasOwn(answers, code) ? answers[code] : undefined;
  const base = { code, rescored: false, reworded: false };
  if (!was || !is) return { ...base, state: "new", why: reasons.added };
  const reworded =
    canonicalJson([was.text, was.guidance]) !== canonicalJson([is.text, is.guidance]);
  if (answer === undefined) return { ...base, reworded, state: "open", why: reasons.unanswered };
  if (answerKey(was) !== answerKey(is)) {
    return { ...base, reworded, state: "again", why: reasons.changed };
  }
  const taken = checkAnswer(own, code, answer);
  if (!taken.ok) return { ...base, reworded, state: "again", why: taken.message };
  const rescored =
    figuresKey(was) !== figuresKey(is) || old.rubric.notApplicable !== own.rubric.notApplicable;
  const why = rescored ? reasons.rescored : reasons.same;
  return { ...base, reworded, rescored, state: "kept", why };
}

/**
 * What becomes of every criterion and every answer when an inspection of one subject moves.
 * @param answers by criterion code, as stored; codes that neither version knows are retired.
 * @param subject type of the inspected subject; left out, everything counts as asked.
 */
export function migrationPlan(
  oldRubric: Rubric,
  newRubric: Rubric,
  answers: Answers,
  subject?: SubjectType,
): MigrationPlan {
  const sides = { old: compileRubric(oldRubric), own: compileRubric(newRubric), answers };
  const before = new Set(askedOf(sides.old, subject));
  const after = askedOf(sides.own, subject);
  const asked = new Set(after);
  const items = after.map((code): MigrationItem => {
    if (before.has(code)) return stayingItem(sides, code);
    const why = leafOf(sides.old, code) ? reasons.nowAsked : reasons.added;
    const item = { code, rescored: false, reworded: false, why };
    // An answer to what was not asked, or not there, never counted: it is set aside, not taken over.
    return { ...item, state: Object.hasOwn(answers, code) ? "again" : "new" };
  });
  const retired = new Set([...before, ...Object.keys(answers)].filter((code) => !asked.has(code)));
  for (const code of retired) {
    const known = before.has(code);
    const why = leafOf(sides.own, code) ? reasons.notAsked : reasons.gone;
    const item = { code, state: "retired", rescored: false, reworded: false } as const;
    items.push({ ...item, why: known ? why : reasons.neverAsked });
  }
  return deepFreeze({
    from: pinOf(oldRubric),
    to: pinOf(newRubric),
    subject: subject ?? null,
    answers: contentHash(answers),
    items,
  });
}

/**
 * Carries a plan out: every answer is either among the new ones or archived with its reason.
 * @throws RubricError when the answers are not the ones the plan was made for.
 */
export function applyMigration(
  plan: MigrationPlan,
  answers: Answers,
): { answers: Record<string, Answer>; archived: ArchivedAnswer[] } {
  if (contentHash(answers) !== plan.answers) {
    throw new RubricError("migration", [
      problem(
        ["answers"],
        "answersMoved",
        "方案生成后作答有变化，请重新生成迁移方案",
        "the answers are not those the plan was made for: make a new plan",
      ),
    ]);
  }
  const kept: [string, Answer][] = [];
  const archived: ArchivedAnswer[] = [];
  for (const { code, state, why } of plan.items) {
    const answer = Object.hasOwn(answers, code) ? answers[code] : undefined;
    if (answer === undefined) continue;
    if (state === "kept") kept.push([code, answer]);
    else archived.push({ code, answer, why, rubric: plan.from });
  }
  return { answers: Object.fromEntries(kept), archived };
}
