export {
  type Agreement,
  type AgreementReport,
  type Leaning,
  type Rating,
  rateAgreement,
  type Statistic,
} from "./agreement/agreement.ts";
export { krippendorffAlpha, type Metric, type Unit } from "./agreement/alpha.ts";
export { type Pair, quadraticKappa } from "./agreement/kappa.ts";
export { type Rated, ratingsOf } from "./agreement/ratings.ts";
export { type CaseExpectation, type RubricCase, runCase } from "./cases.ts";
export { Decimal } from "./decimal.ts";
export { checkRubric, defineRubric } from "./define.ts";
export {
  type Answer,
  type AnswerKind,
  type Answers,
  answerKinds,
  answerSchema,
  checkAnswer,
} from "./engine/answers.ts";
export { bestAnswers } from "./engine/best.ts";
export type { Counted, Subject } from "./engine/board.ts";
export { noAnswer, notApplicable } from "./engine/board.ts";
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
export { type Scorer, scorer, unitsToPoints } from "./engine/scorer.ts";
export { standardOf } from "./engine/standard.ts";
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
export type { Lineage, LineageChange, Pin } from "./format/lineage.ts";
export type { Amount, Parameter } from "./format/parameter.ts";
export type { Basis, Rubric, RubricSource } from "./format/rubric.ts";
export type { Scoring, VetoEffect, Why } from "./leaves/leaf-kind.ts";
export type { Leaf, LeafKindName, LeafSource } from "./leaves/table.ts";
export { type Problem, RubricError } from "./problems.ts";
export * from "./profile/index.ts";
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
export {
  type QuestionnaireResponse,
  type QuestionnaireShare,
  type QuestionnaireTally,
  questionnaireShare,
  tallyResponses,
} from "./questionnaire/share.ts";
export { isRefused, type Refused, type SetColumns } from "./sets/columns.ts";
export type { Limit } from "./sets/disparity.ts";
export { divideShared, type StagePart } from "./sets/divide-shared.ts";
export {
  evaluateSet,
  type SetFinding,
  type SetRefusal,
  type SetResult,
  type SetRuleResult,
} from "./sets/evaluate.ts";
export type { DisparityFinding } from "./sets/judge-disparity.ts";
export type { LevelFinding } from "./sets/judge-level.ts";
export type { ShareFinding } from "./sets/judge-thresholds.ts";
export type { SetMeasure } from "./sets/measure.ts";
export { setAnswers, setMeasures } from "./sets/measures-of.ts";
export type {
  DisparityRule,
  LevelRule,
  SetRule,
  SetRuleSource,
  ShareRule,
  ThresholdsRule,
} from "./sets/rule.ts";
export { type Stage, stages } from "./sets/stage.ts";
export {
  type Contribution,
  type ThresholdState,
  traceDisparity,
  traceThresholds,
} from "./sets/trace.ts";
export { type SchoolNeed, type UnitOf, whatSchoolsNeed } from "./sets/what-a-school-needs.ts";
export {
  type Addition,
  type Requirement,
  type RequirementOptions,
  whatItTakes,
} from "./sets/what-it-takes.ts";
export type { DivergenceReport, DivergenceRow } from "./sources/divergence.ts";
export {
  type CombinedResult,
  type SourceAnswers,
  type SourceResult,
  scoreSources,
} from "./sources/score-sources.ts";
export type { DivergenceRule, Source } from "./sources/source.ts";
export { type LocalText, localText } from "./text.ts";
export { type CaseOf, defineCases } from "./typed/cases.ts";
export type { CodesIn, Exact, Known, KnownRubric } from "./typed/codes.ts";
export { defineProfile, type ProfileOn } from "./typed/profile.ts";
export * from "./versions/index.ts";
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
