/** One difference between two versions, and what it means for whoever compares results. */
import type { Bump } from "../semver.ts";
import { english, type LocalText, localText } from "../text.ts";

/**
 * `patch`: only words. `minor`: evidence, thresholds, grades, or something added beside what
 * counts; totals still compare. `major`: they do not compare any more.
 */
export type ChangeClass = Exclude<Bump, "none">;

export type Change = {
  /** What the code names; `rubric` is the rubric itself. */
  what: "rubric" | "criterion" | "grade" | "parameter" | "source" | "questionnaire" | "setRule";
  /** Stable code; empty for the rubric itself. */
  code: string;
  kind: "added" | "removed" | "changed" | "moved";
  /** The member that differs; empty for what is added or removed as a whole. */
  member: string;
  class: ChangeClass;
  before?: unknown;
  after?: unknown;
  text: LocalText;
};

const things: Readonly<Record<Change["what"], LocalText>> = {
  rubric: localText("指标体系", "rubric"),
  criterion: localText("指标", "criterion"),
  grade: localText("等级", "grade"),
  parameter: localText("参数", "parameter"),
  source: localText("评价主体", "source"),
  questionnaire: localText("问卷", "questionnaire"),
  setRule: localText("整体判定规则", "set rule"),
};

/** Names of members in words; one that is not here is shown by its own name. */
const members: Readonly<Record<string, LocalText>> = {
  text: localText("文字", "text"),
  title: localText("名称", "title"),
  description: localText("说明", "description"),
  guidance: localText("指导语", "guidance"),
  evidence: localText("所查材料", "evidence"),
  methods: localText("督导方式", "methods"),
  points: localText("分值", "points"),
  max: localText("满分", "full points"),
  step: localText("步长", "step"),
  weight: localText("权重", "weight"),
  levels: localText("等级档次", "levels"),
  reasons: localText("事由", "reasons"),
  items: localText("检查项", "items"),
  thresholds: localText("标准", "thresholds"),
  award: localText("赋分办法", "award"),
  core: localText("核心指标标记", "core"),
  mandatory: localText("必选标记", "mandatory"),
  appliesTo: localText("适用对象", "applies to"),
  subjectTypes: localText("适用对象", "subject types"),
  notApplicable: localText("不适用的处理", "not-applicable policy"),
  scoring: localText("计分方式", "scoring"),
  kind: localText("类型", "kind"),
  effect: localText("否决效果", "effect of the veto"),
  order: localText("顺序", "order"),
  parent: localText("所在位置", "place in the tree"),
  locks: localText("锁", "locks"),
  weightBounds: localText("权重范围", "bounds of the weight"),
  source: localText("出处", "source"),
};

const verbs: Readonly<Record<Change["kind"], LocalText>> = {
  added: localText("新增", "added"),
  removed: localText("删除", "removed"),
  changed: localText("有变化", "changed"),
  moved: localText("移动", "moved"),
};

export function changeOf(change: Omit<Change, "text">): Change {
  const { what, code, kind, member } = change;
  const name = members[member] ?? localText(member, member);
  const verb = verbs[kind];
  const zh = [`${things[what]["zh-CN"]} ${code}`.trim(), member && name["zh-CN"]].filter(Boolean);
  const en = [`${english(things[what])} ${code}`.trim(), member && english(name)].filter(Boolean);
  const text = localText(`${zh.join("：")} ${verb["zh-CN"]}`, `${en.join(": ")} ${english(verb)}`);
  return { ...change, text };
}

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Positive when `a` says more than `b`. */
export function compareBumps(a: Bump, b: Bump): number {
  return order.indexOf(a) - order.indexOf(b);
}

export function greatest(changes: readonly Pick<Change, "class">[]): Bump {
  return changes.reduce<Bump>(
    (most, { class: one }) => (compareBumps(one, most) > 0 ? one : most),
    "none",
  );
}
