export {
  type Operation,
  type OperationName,
  type OperationSource,
  operationLabels,
} from "./operations.ts";
export {
  checkProfile,
  type Decision,
  type Profile,
  type ProfileSource,
} from "./profile.ts";
export type { Refusal } from "./refusal.ts";
export { resolve, tryResolve } from "./resolve.ts";
export { type Shared, shared } from "./shared.ts";
export { mandatoryProblems } from "./weakened.ts";
