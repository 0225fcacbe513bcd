export type { Watch } from "./flow/search.ts";
export { overlaps, type Span, yearsBefore } from "./model/days.ts";
export type { Inspector, Institution, Pair, Served } from "./model/people.ts";
export { type Problem, type ProblemInput, problemSchema } from "./model/problem.ts";
export type { LocalText } from "./model/text.ts";
export { type Break, describeBreak, type RuleCode } from "./rules/hard.ts";
export { type RuleValues, ruleNotes, ruleValuesSchema } from "./rules/settings.ts";
export { type CostTerm, describeTerm, type TermCode } from "./rules/wishes.ts";
export { checkAssignment, type Violation, verifyProof } from "./school/check.ts";
export {
  type Candidate,
  decide,
  type Effect,
  type Explanation,
  explainChoice,
  explainGap,
} from "./school/explain.ts";
export type { RefusedPin } from "./school/frame.ts";
export { assignGreedily } from "./school/greedy.ts";
export {
  type Choice,
  type Load,
  type Proof,
  type Proposal,
  proposeAssignment,
} from "./school/propose.ts";
export { checkTeams, type TeamViolation } from "./teams/check.ts";
export {
  type Lack,
  type TeamChoice,
  type TeamProblem,
  type TeamProblemInput,
  teamProblemSchema,
} from "./teams/model.ts";
export { proposeTeams, type TeamProposal } from "./teams/propose.ts";
export { type SeatBreak, seatsOf } from "./teams/seats.ts";
export type { IntegerAnswer, IntegerModel, IntegerSolver } from "./teams/solver.ts";
