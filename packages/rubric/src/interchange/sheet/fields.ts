/** What stands in which column, in the layout offices use. */
import { type LocalText, localText } from "../../text.ts";
import { methods, subjectTypeLabels } from "../../vocabulary.ts";
import {
  type Draft,
  englishField,
  type Field,
  flagField,
  linesField,
  localField,
  textField,
  unreadable,
  wordField,
  wordsField,
} from "./field.ts";
import { kindWords, pointsKey, readRule, writeRule } from "./notation.ts";

const decimal = /^\d+(\.\d+)?$/u;

function pointsField(titles: Field["titles"], keyOf: (draft: Draft) => string): Field {
  return {
    key: "points",
    titles,
    width: 8,
    write: (draft) => String(draft[keyOf(draft)] ?? ""),
    read: (cell, draft) =>
      decimal.test(cell)
        ? { set: { [keyOf(draft)]: cell } }
        : unreadable(`“${cell}”不是分值`, `"${cell}" is no number of points`),
  };
}

type Source = { document?: string; article?: string; certainty?: string };
const sourceOf = (draft: Draft) => (draft.source ?? {}) as Source;

const sourceFields: readonly Field[] = [
  {
    key: "source",
    titles: ["依据文件", "依据"],
    width: 24,
    write: (draft) => sourceOf(draft).document ?? "",
    // Nobody has said that it was checked, so it counts as unchecked until the next column does.
    read: (cell) => ({ set: { source: { document: cell, certainty: "unsure" } } }),
  },
  {
    key: "source",
    titles: ["条款"],
    width: 12,
    write: (draft) => sourceOf(draft).article ?? "",
    read: (cell, draft) => ({ set: { source: { ...sourceOf(draft), article: cell } } }),
  },
  {
    key: "source",
    titles: ["依据核实"],
    width: 8,
    write: (draft) => ({ verified: "已核", unsure: "待核" })[sourceOf(draft).certainty ?? ""] ?? "",
    read(cell, draft) {
      const certainty = { 已核: "verified", 待核: "unsure" }[cell];
      return certainty
        ? { set: { source: { ...sourceOf(draft), certainty } } }
        : unreadable(`“${cell}”须为已核或待核`, `"${cell}" must be 已核 or 待核`);
    },
  },
];

const code = textField("code", ["编号", "代码", "指标编号"], 12);
const english = englishField("text", ["English", "英文"], 24);

/** Titles of the columns of the tree; deeper trees go on counting. */
export const levelTitles: readonly (readonly string[])[] = [
  ["一级指标", "A级指标", "评估项目"],
  ["二级指标", "B级指标", "评估内容"],
  ["三级指标", "C级指标", "评估要点", "考核要点"],
  ["四级指标", "D级指标"],
  ["五级指标"],
  ["六级指标"],
  ["七级指标"],
  ["八级指标"],
];

/** Filled in by those who score; a rubric has nothing to say there. */
export const scoreTitles: readonly (readonly string[])[] = [
  ["自评得分", "自评"],
  ["督评得分", "督评", "复评得分", "评估得分"],
  ["备注"],
];

/** Columns every row of a criterion may have, before those to be filled in and after them. */
export const leafFields: readonly Field[] = [
  wordField("kind", ["计分方式"], 10, kindWords),
  code,
  pointsField(["分值", "标准分", "权重分"], ({ kind }) => pointsKey(kind)),
  localField("guidance", ["评分标准", "计分办法", "评分标准/计分办法", "评分细则"], 40),
  linesField("evidence", ["佐证材料", "查看材料"], 24),
  {
    key: "rule",
    titles: ["计分规则"],
    width: 28,
    write: writeRule,
    read: readRule,
  },
  flagField("core", ["核心指标", "关键指标"]),
  flagField("mandatory", ["不可删改"]),
  wordsField("appliesTo", ["适用对象"], 16, subjectTypeLabels),
  wordsField("methods", ["督导方式"], 16, methods),
  ...sourceFields,
  english,
];

/** Order of the columns on paper; the first five are what offices print. */
export const printed = ["分值", "评分标准", "佐证材料"] as const;

export const combinationWords = {
  sum: "合计",
  weightedMean: "加权平均",
  allMet: "全部达标",
  atLeastMet: "若干达标",
} as const;

export const groupFields: readonly Field[] = [
  code,
  localField("text", ["名称"], 24),
  englishField("text", ["English", "英文"], 24),
  wordField("kind", ["汇总方式"], 10, combinationWords),
  pointsField(["分值"], () => "points"),
  localField("guidance", ["说明"], 32),
  flagField("core", ["核心指标", "关键指标"]),
  flagField("mandatory", ["不可删改"]),
  wordsField("appliesTo", ["适用对象"], 16, subjectTypeLabels),
  ...sourceFields,
];

type Basis = { title: LocalText; documentNumber?: string };
type Grade = { code: string; title: LocalText; minShare?: string; minPoints?: string };

/** Both are exact: shares have four places at most. */
const percent = (share: string) => String(Number((Number(share) * 100).toFixed(4)));
const shareOf = (text: string) => String(Number((Number(text) / 100).toFixed(6)));

export const rubricFields: readonly Field[] = [
  textField("id", ["标识"], 0),
  textField("version", ["版本"], 0),
  localField("title", ["名称"], 0),
  englishField("title", ["英文名称"], 0),
  localField("description", ["说明"], 0),
  localField("issuer", ["发布单位"], 0),
  {
    key: "basis",
    titles: ["依据"],
    width: 0,
    write: (draft) =>
      ((draft.basis as Basis[] | undefined) ?? [])
        .map(({ title, documentNumber }) =>
          documentNumber ? `${title["zh-CN"]}｜${documentNumber}` : title["zh-CN"],
        )
        .join("\n"),
    read: (cell) => ({
      set: {
        basis: cell
          .split("\n")
          .filter((line) => line.trim())
          .map((line) => {
            const [title = "", documentNumber] = line.split(/[｜|]/u).map((one) => one.trim());
            return { title: localText(title), ...(documentNumber ? { documentNumber } : {}) };
          }),
      },
    }),
  },
  textField("effectiveFrom", ["施行日期"], 0),
  textField("licence", ["许可"], 0),
  wordsField("subjectTypes", ["适用对象"], 0, subjectTypeLabels),
  wordField("scoring", ["计分制"], 0, { points: "计分", compliance: "达标" }),
  wordField("notApplicable", ["不适用项"], 0, {
    exclude: "剔除后折算",
    zero: "计零分",
    refuse: "不允许",
  }),
  pointsField(["满分"], () => "points"),
  {
    key: "grades",
    titles: ["等级"],
    width: 0,
    write: (draft) =>
      ((draft.grades as Grade[] | undefined) ?? [])
        .map((one) =>
          one.minShare === undefined
            ? `${one.code}：${one.title["zh-CN"]}＝${one.minPoints}分`
            : `${one.code}：${one.title["zh-CN"]}＝${percent(one.minShare)}%`,
        )
        .join("\n"),
    read(cell) {
      const grades: Grade[] = [];
      for (const line of cell.split("\n").map((one) => one.trim())) {
        if (line === "") continue;
        const [, own, title, from, unit] =
          /^([A-Za-z0-9][\w.-]*)[：:]\s*(.+?)\s*[＝=]\s*(\d+(?:\.\d+)?)\s*(%|％|分)$/u.exec(line) ??
          [];
        if (!own || !title || !from) {
          return unreadable(
            `看不懂这一等级：${line}（写作 good：良好＝80% 或 ＝80分）`,
            `no grade: ${line} (write good：良好＝80% or ＝80分)`,
          );
        }
        const band = { code: own, title: localText(title) };
        grades.push(
          unit === "分" ? { ...band, minPoints: from } : { ...band, minShare: shareOf(from) },
        );
      }
      return { set: { grades } };
    },
  },
];
