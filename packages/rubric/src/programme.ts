/** Programme templates and rubric packages: what a package of rules ships beside its rubrics. */
import { z } from "zod";
import { deepFreeze } from "./define.ts";
import { listOf } from "./format/criterion-base.ts";
import { basisSchema, idSchema, type Rubric, versionSchema } from "./format/rubric.ts";
import { type Problem, problem, RubricError } from "./problems.ts";
import { parseShape } from "./shape.ts";
import { type LocalText, localText, localTextSchema } from "./text.ts";
import { methodSchema, subjectTypeSchema } from "./vocabulary.ts";

/** Kinds of supervision work an office plans. */
export const programmeKinds = Object.freeze({
  routine: localText("经常性督导", "Routine supervision"),
  thematic: localText("专项督导", "Thematic supervision"),
  evaluation: localText("督导评估", "Evaluation"),
  comprehensive: localText("综合督导", "Comprehensive supervision"),
  monitoring: localText("评估监测", "Monitoring"),
  government: localText("督政", "Supervision of governments"),
} as const satisfies Record<string, LocalText>);
export type ProgrammeKind = keyof typeof programmeKinds;

const templateSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  kind: z.enum(Object.keys(programmeKinds) as [ProgrammeKind, ...ProgrammeKind[]]),
  rubric: z.strictObject({ id: idSchema, version: versionSchema }),
  subjectTypes: listOf(subjectTypeSchema),
  /** Visits come without notice (四不两直). */
  unannounced: z.boolean(),
  methods: listOf(methodSchema),
  /** What a month is about; an example a county replaces with its own calendar. */
  topics: listOf(z.strictObject({ month: z.int().min(1).max(12), title: localTextSchema })),
  /** How often, in words. */
  cycle: localTextSchema,
  basis: listOf(basisSchema),
  /** What to know before taking the template over. */
  note: localTextSchema.optional(),
});

export type ProgrammeTemplateSource = z.input<typeof templateSchema>;
export type ProgrammeTemplate = Readonly<z.output<typeof templateSchema>>;

/** @throws RubricError when the template is not of the right shape. */
export function defineProgrammeTemplate(source: ProgrammeTemplateSource): ProgrammeTemplate {
  const parsed = parseShape(templateSchema, source);
  if ("problems" in parsed) {
    throw new RubricError(`programme template ${source.id}`, parsed.problems);
  }
  return deepFreeze(parsed.value);
}

export type RubricPackage = {
  /** Name of the npm package. */
  readonly id: string;
  readonly version: string;
  readonly rubrics: readonly Rubric[];
  readonly templates: readonly ProgrammeTemplate[];
};

function templateProblems(template: ProgrammeTemplate, index: number, from: RubricPackage) {
  const { id, version } = template.rubric;
  const rubric = from.rubrics.find((one) => one.id === id && one.version === version);
  if (!rubric) {
    const zh = `模板 ${template.id} 引用的指标体系 ${id}@${version} 不在本包内`;
    const en = `template ${template.id} refers to ${id}@${version}, which is not in the package`;
    return [problem(["templates", index, "rubric"], "unknownRubric", zh, en)];
  }
  const beyond = template.subjectTypes.filter((type) => !rubric.subjectTypes.includes(type));
  if (beyond.length === 0) return [];
  const zh = `模板 ${template.id} 的对象类型 ${beyond.join("、")} 不在指标体系适用范围内`;
  const en = `template ${template.id}: ${rubric.id} does not apply to ${beyond.join(", ")}`;
  return [problem(["templates", index, "subjectTypes"], "subjectTypeBeyondRubric", zh, en)];
}

function repeated(ids: readonly string[], list: string): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [problem([list, index, "id"], "duplicateId", `${id} 重复`, `${id} occurs twice`)],
  );
}

/**
 * Rubrics and the programme templates that run them, as one unit a county installs.
 * @throws RubricError on a repeated id or a template that refers to what is not there.
 */
export function defineRubricPackage(source: RubricPackage): RubricPackage {
  const problems = [
    ...repeated(
      source.rubrics.map(({ id, version }) => `${id}@${version}`),
      "rubrics",
    ),
    ...repeated(
      source.templates.map(({ id }) => id),
      "templates",
    ),
    ...source.templates.flatMap((template, index) => templateProblems(template, index, source)),
  ];
  if (problems.length > 0) throw new RubricError(`rubric package ${source.id}`, problems);
  return deepFreeze({ ...source });
}
