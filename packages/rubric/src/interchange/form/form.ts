/** The printed form of a rubric: a scoring sheet as plain data, for paper, docx or HTML. */
import { conditionKind } from "../../conditions/table.ts";
import { fromUnits } from "../../decimal.ts";
import { type Criterion, isGroup } from "../../format/criterion.ts";
import { fullMark, fullOf, fullUnits } from "../../format/points.ts";
import type { Rubric } from "../../format/rubric.ts";
import { english, type LocalText } from "../../text.ts";
import { type SubjectType, subjectTypeLabels } from "../../vocabulary.ts";
import { levelTitles } from "../sheet/fields.ts";
import { ruleText } from "./words.ts";

export type FormCell = {
  readonly text: string;
  /** Columns and rows it reaches over; the cells it covers are left out. */
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: "left" | "center";
};

/** A sheet to print; a plain shape, so that whoever prints it needs nothing of rubrics. */
export type PrintedForm = {
  readonly title: string;
  /** Below the title: where it comes from. */
  readonly subtitle: string;
  /** Filled in by hand above the table. */
  readonly fields: readonly string[];
  /** Widths in millimetres, together 261: A4 on its side. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly FormCell[])[];
  readonly notes: readonly string[];
  readonly signatures: readonly string[];
};

export type FormOptions = {
  readonly language?: "zh-CN" | "en";
  /** Only what this type of subject is asked. */
  readonly subject?: SubjectType;
};

type Say = (zh: string, en: string) => string;

function levelName(level: number, say: Say): string {
  return say(levelTitles[level]?.[0] ?? "", `Level ${level + 1}`);
}

function leavesUnder(criterion: Criterion, applies: (one: Criterion) => boolean): number {
  if (!isGroup(criterion)) return 1;
  return criterion.children
    .filter(applies)
    .reduce((sum, child) => sum + leavesUnder(child, applies), 0);
}

function depthOf(criteria: readonly Criterion[]): number {
  return criteria.reduce(
    (most, one) => Math.max(most, 1 + (isGroup(one) ? depthOf(one.children) : 0)),
    0,
  );
}

const widths = { points: 13, rule: 66, evidence: 36, score: 15, remark: 18 };
const together = 261;

function notesOf(rubric: Rubric, say: Say, read: (text: LocalText) => string): string[] {
  const { grades = [], notApplicable, source } = rubric;
  const bands = grades.map((grade) => {
    const from =
      "minShare" in grade
        ? `${Number((Number(grade.minShare) * 100).toFixed(4))}%`
        : say(`${grade.minPoints}分`, `${grade.minPoints} points`);
    const conditions = (grade.requires ?? []).map((one) => read(conditionKind(one).text(one)));
    const with_ =
      conditions.length > 0
        ? say(`（且${conditions.join("、")}）`, ` (${conditions.join(", ")})`)
        : "";
    return `${read(grade.title)} ≥ ${from}${with_}`;
  });
  const policies = {
    exclude: say(
      "不适用的指标剔除，其余折算",
      "criteria that do not apply drop out, the rest is re-scaled",
    ),
    zero: say("不适用的指标计零分", "criteria that do not apply give nothing"),
    refuse: say("各项指标均须评定", "every criterion must be rated"),
  };
  return [
    ...(bands.length > 0
      ? [`${say("等级：", "Grades: ")}${bands.join(say("；", "; "))}${say("。", ".")}`]
      : []),
    `${policies[notApplicable]}${say("。★为核心指标。", ". ★ marks core criteria.")}`,
    ...(source?.certainty === "unsure"
      ? [
          say(
            "本表部分内容待核，引用前请核对原文。",
            "Parts of this form are unsure: check the source before quoting it.",
          ),
        ]
      : []),
  ];
}

/** Makes the form of a rubric; each row is a criterion that is scored, groups reach over theirs. */
export function rubricForm(rubric: Rubric, options: FormOptions = {}): PrintedForm {
  const { language = "zh-CN", subject } = options;
  const chinese = language === "zh-CN";
  const say: Say = (zh, en) => (chinese ? zh : en);
  const read = (text: LocalText) => (chinese ? text["zh-CN"] : english(text));
  const applies = ({ appliesTo }: Criterion) =>
    !subject || !appliesTo || appliesTo.includes(subject);
  const asked = rubric.criteria.filter(applies);
  const levels = Math.max(1, depthOf(asked));
  const compliance = rubric.scoring === "compliance";
  const rows: FormCell[][] = [];
  let open: FormCell[] = [];

  const walk = (criteria: readonly Criterion[], depth: number, core: boolean): void => {
    for (const criterion of criteria.filter(applies)) {
      const isCore = core || criterion.core === true;
      if (isGroup(criterion)) {
        const reach = leavesUnder(criterion, applies);
        if (reach === 0) continue;
        const points = fullOf(criterion, rubric.scoring, subject);
        const worth =
          compliance || points === 0
            ? ""
            : say(`（${fromUnits(points)}分）`, ` (${fromUnits(points)})`);
        open.push({ text: `${criterion.code} ${read(criterion.text)}${worth}`, rows: reach });
        walk(criterion.children, depth + 1, isCore);
        continue;
      }
      const guidance = criterion.guidance ? `${read(criterion.guidance)}\n` : "";
      const points = fullOf(criterion, rubric.scoring, subject);
      const most = criterion.kind === "bonus" ? `+${criterion.max}` : fromUnits(points);
      rows.push([
        ...open,
        {
          text: `${isCore ? "★" : ""}${criterion.code} ${read(criterion.text)}`,
          columns: levels - depth,
        },
        ...(compliance
          ? []
          : [{ text: criterion.kind === "veto" ? "—" : most, align: "center" as const }]),
        { text: `${guidance}${read(ruleText(criterion, rubric))}` },
        { text: (criterion.evidence ?? []).map(read).join(say("；", "; ")) },
        { text: "" },
        { text: "" },
        { text: "" },
      ]);
      open = [];
    }
  };
  walk(asked, 0, false);

  const full = subject ? fullUnits(rubric.criteria, rubric.scoring, subject) : fullMark(rubric);
  const total = { text: say("合计", "Total"), columns: levels, align: "center" as const };
  const empty = { text: "" };
  if (!compliance) {
    const sum = { text: fromUnits(full), align: "center" as const };
    rows.push([total, sum, empty, empty, empty, empty, empty]);
  }
  const scores = compliance
    ? [say("自评", "Self"), say("督评", "On site")]
    : [say("自评得分", "Self-score"), say("督评得分", "On-site score")];
  const fixed =
    (compliance ? 0 : widths.points) +
    widths.rule +
    widths.evidence +
    2 * widths.score +
    widths.remark;
  const level = (together - fixed) / levels;
  const basis = (rubric.basis ?? []).map(({ title, documentNumber }) =>
    documentNumber ? `${read(title)}（${documentNumber}）` : read(title),
  );
  const version = say(`版本 ${rubric.version}`, `version ${rubric.version}`);
  return {
    title: `${read(rubric.title)}${subject ? say(`（${read(subjectTypeLabels[subject])}）`, ` (${read(subjectTypeLabels[subject])})`) : ""}`,
    subtitle: [...basis, version].join(say("；", "; ")),
    fields: [say("被督导单位", "Subject"), say("督导日期", "Date"), say("督导人员", "Inspectors")],
    columns: [
      ...Array.from({ length: levels }, (_, at) => ({ title: levelName(at, say), width: level })),
      ...(compliance ? [] : [{ title: say("分值", "Points"), width: widths.points }]),
      { title: say("评分标准", "How it scores"), width: widths.rule },
      { title: say("佐证材料", "Evidence"), width: widths.evidence },
      ...scores.map((title) => ({ title, width: widths.score })),
      { title: say("备注", "Remark"), width: widths.remark },
    ],
    rows,
    notes: notesOf(rubric, say, read),
    signatures: [
      say("被督导单位负责人签字", "Signed for the subject"),
      say("督导人员签字", "Signed by the inspectors"),
      say("日期", "Date"),
    ],
  };
}
