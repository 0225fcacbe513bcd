export { type CaseExpectation, type RubricCase, runCase } from "./cases.ts";
export { Decimal } from "./decimal.ts";
export { checkRubric, defineRubric } from "./define.ts";
export {
  type Answer,
  type AnswerKind,
  type Answers,
  answerKinds,
  answerSchema,
  bestAnswers,
  checkAnswer,
} from "./engine/answers.ts";
export type { Counted, Subject } from "./engine/board.ts";
export { type CompiledRubric, compileRubric } from "./engine/compile.ts";
export type { Ignored } from "./engine/evaluate.ts";
export {
  engineVersion,
  type Result,
  type ResultGrade,
  type Summary,
  score,
  summarise,
} from "./engine/score.ts";
export type { TraceNode } from "./engine/trace.ts";
export { type FlatCriterion, flattenCriteria } from "./flatten.ts";
export {
  type Criterion,
  type CriterionSource,
  type Group,
  type GroupSource,
  isGroup,
} from "./format/criterion.ts";
export type { NotApplicablePolicy, SourceNote, When } from "./format/criterion-base.ts";
export type { Grade } from "./format/grade.ts";
export type { Amount, Parameter } from "./format/parameter.ts";
export type { Basis, Rubric, RubricSource } from "./format/rubric.ts";
export type { Scoring, VetoEffect, Why } from "./leaves/leaf-kind.ts";
export type { Leaf, LeafKindName, LeafSource } from "./leaves/table.ts";
export { type Problem, RubricError } from "./problems.ts";
export {
  defineProgrammeTemplate,
  defineRubricPackage,
  type ProgrammeKind,
  type ProgrammeTemplate,
  type ProgrammeTemplateSource,
  programmeKinds,
  type RubricPackage,
} from "./programme.ts";
export type { Questionnaire } from "./questionnaire/questionnaire.ts";
export type { DivergenceRule, Source } from "./sources/source.ts";
export { type LocalText, localText } from "./text.ts";
export {
  type Method,
  methods,
  type SourceRole,
  type SubjectType,
  sourceRoles,
  subjectTypeLabels,
  subjectTypes,
  type TailoringOperation,
  tailoringOperations,
} from "./vocabulary.ts";
