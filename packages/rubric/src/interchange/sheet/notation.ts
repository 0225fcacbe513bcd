/**
 * Scoring rules as an office can write them in a cell, one line each. Nothing else is understood:
 *   等级  A：好＝5            扣分、加分  late：迟交＝0.5，最多2     扣分另有  最多扣5
 *   打分  步长0.5             清单  a：有制度＝1，另起一行 按项 / 至少3项 / 3项＝5
 *   监测  ≥4.2人 或 小学≥4.2人  否决  不合格 / 最高good
 */
import { isLeafKind, type LeafKindName } from "../../leaves/table.ts";
import { type LocalText, localText } from "../../text.ts";
import { type SubjectType, subjectTypeLabels } from "../../vocabulary.ts";
import { type Draft, type Reading, unreadable } from "./field.ts";

export const kindWords: Readonly<Record<LeafKindName, string>> = {
  level: "等级",
  points: "打分",
  deduction: "扣分",
  bonus: "加分",
  check: "达标",
  checklist: "清单",
  measure: "监测",
  veto: "否决",
};

/** Property that holds the full points of a kind. */
export function pointsKey(kind: unknown): "points" | "max" {
  return kind === "points" || kind === "bonus" ? "max" : "points";
}

type Item = { code: string; text: { "zh-CN": string }; points?: string; max?: string };

const itemLine = ({ code, text, points, max }: Item) =>
  `${code}：${text["zh-CN"]}${points === undefined ? "" : `＝${points}`}${max === undefined ? "" : `，最多${max}`}`;

const number = String.raw`\d+(?:\.\d+)?`;
const itemPattern = new RegExp(
  `^([A-Za-z0-9][\\w.-]*)[：:]\\s*(.+?)(?:\\s*[＝=]\\s*(${number})(?:[，,]\\s*最多\\s*(${number}))?)?$`,
  "u",
);

function readItem(line: string, pointed: boolean): Item | null {
  const [, code, text, points, max] = itemPattern.exec(line) ?? [];
  if (!code || !text || (pointed && points === undefined)) return null;
  return {
    code,
    text: localText(text),
    ...(points === undefined ? {} : { points }),
    ...(max === undefined ? {} : { max }),
  };
}

const writeItems = (items: unknown) => ((items as Item[] | undefined) ?? []).map(itemLine);

type Rule = {
  /** Lines for a draft of this kind. */
  write(draft: Draft): string[];
  /** Takes one line; null where it says nothing this kind knows. */
  read(line: string, draft: Draft): Draft | null;
};

const appended = (draft: Draft, key: string, one: unknown): Draft => ({
  [key]: [...((draft[key] as unknown[] | undefined) ?? []), one],
});

const pattern = (written: string) => new RegExp(`^${written}$`, "u");
const step = pattern(`步长\\s*(${number})`);
const most = pattern(`最多扣\\s*(${number})`);
const atLeast = pattern(`至少\\s*(\\d+)\\s*项`);
const band = pattern(`(\\d+)\\s*项\\s*[＝=]\\s*(${number})`);
const threshold = pattern(`(\\D*?)\\s*(≥|>=|≤|<=)\\s*(-?${number})\\s*(\\S.*)?`);

const reasons: Rule = {
  write: (draft) => [
    ...writeItems(draft.reasons),
    ...(draft.kind === "deduction" && draft.max !== undefined ? [`最多扣${draft.max}`] : []),
    ...(draft.step === undefined ? [] : [`步长${draft.step}`]),
  ],
  read(line, draft) {
    const [, cap] = most.exec(line) ?? [];
    if (cap && draft.kind === "deduction") return { max: cap };
    const [, size] = step.exec(line) ?? [];
    if (size && draft.kind === "bonus") return { step: size };
    const item = readItem(line, true);
    return item && appended(draft, "reasons", item);
  },
};

type Award = { by: string; atLeast?: number; bands?: { atLeast: number; points: string }[] };

const checklist: Rule = {
  write({ items, award }) {
    const { by, atLeast: count, bands = [] } = (award ?? {}) as Award;
    if (by === "met") return [...writeItems(items), `至少${count}项`];
    if (by === "items") return [...writeItems(items), "按项"];
    return [...writeItems(items), ...bands.map((one) => `${one.atLeast}项＝${one.points}`)];
  },
  read(line, draft) {
    if (line === "按项") return { award: { by: "items" } };
    const [, count] = atLeast.exec(line) ?? [];
    if (count) return { award: { by: "met", atLeast: Number(count) } };
    const [, met, points] = band.exec(line) ?? [];
    if (met && points) {
      const { bands = [] } = (draft.award ?? {}) as Award;
      return { award: { by: "bands", bands: [...bands, { atLeast: Number(met), points }] } };
    }
    const item = readItem(line, false);
    return item && appended(draft, "items", item);
  },
};

type Threshold = { value: unknown; appliesTo?: SubjectType[] };

const measure: Rule = {
  write({ thresholds, direction, unit }) {
    const all = (thresholds ?? []) as Threshold[];
    if (all.some(({ value }) => typeof value !== "string")) return [];
    const sign = direction === "atMost" ? "≤" : "≥";
    return all.map(({ value, appliesTo = [] }) => {
      const types = appliesTo.map((type) => subjectTypeLabels[type]["zh-CN"]).join("、");
      return `${types}${sign}${value}${(unit as LocalText)["zh-CN"]}`;
    });
  },
  read(line, draft) {
    const [, types = "", sign, value, unit] = threshold.exec(line) ?? [];
    if (!sign || !value || !unit) return null;
    const direction = /^[≥>]/u.test(sign) ? "atLeast" : "atMost";
    if (draft.direction !== undefined && draft.direction !== direction) return null;
    const before = draft.unit as LocalText | undefined;
    if (before !== undefined && before["zh-CN"] !== unit) return null;
    const appliesTo: string[] = [];
    for (const type of types.split(/[、,，]/u).map((one) => one.trim())) {
      if (type === "") continue;
      const found = Object.entries(subjectTypeLabels).find(([, label]) => label["zh-CN"] === type);
      if (!found) return null;
      appliesTo.push(found[0]);
    }
    const one = appliesTo.length > 0 ? { value, appliesTo } : { value };
    return { direction, unit: localText(unit), ...appended(draft, "thresholds", one) };
  },
};

const rules: Readonly<Record<LeafKindName, Rule>> = {
  level: {
    write: ({ levels }) => writeItems(levels),
    read(line, draft) {
      const item = readItem(line, true);
      return item && item.max === undefined ? appended(draft, "levels", item) : null;
    },
  },
  points: {
    write: (draft) => [`步长${draft.step}`],
    read(line) {
      const [, size] = step.exec(line) ?? [];
      return size ? { step: size } : null;
    },
  },
  deduction: reasons,
  bonus: reasons,
  check: { write: () => [], read: () => null },
  checklist,
  measure,
  veto: {
    write({ effect }) {
      const { capGrade } = (effect ?? {}) as { capGrade?: string };
      return [capGrade === undefined ? "不合格" : `最高${capGrade}`];
    },
    read(line) {
      if (line === "不合格") return { effect: { fail: true } };
      const [, grade] = /^最高\s*([A-Za-z0-9][\w.-]*)$/u.exec(line) ?? [];
      return grade ? { effect: { capGrade: grade } } : null;
    },
  },
};

/** The rule cell of a leaf. */
export function writeRule(draft: Draft): string {
  const { kind } = draft;
  return typeof kind === "string" && isLeafKind(kind) ? rules[kind].write(draft).join("\n") : "";
}

/** Reads a rule cell for the kind the draft already has; a line not understood is named. */
export function readRule(cell: string, draft: Draft): Reading {
  const { kind } = draft;
  if (typeof kind !== "string" || !isLeafKind(kind)) {
    return unreadable("有计分规则而没有计分方式", "a scoring rule without its kind");
  }
  const set: Draft = {};
  for (const line of cell.split(/\n|；|;/u).map((one) => one.trim())) {
    if (line === "") continue;
    const read = rules[kind].read(line, { ...draft, ...set });
    if (!read) {
      return unreadable(
        `“${kindWords[kind]}”看不懂这一行：${line}`,
        `${kind} does not understand this line: ${line}`,
      );
    }
    Object.assign(set, read);
  }
  return { set };
}
