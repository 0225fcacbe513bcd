export type { Change, ChangeClass } from "./change.ts";
export { type Comparison, comparable } from "./comparable.ts";
export { checkVersion, diff, type RubricDiff } from "./diff.ts";
export {
  type ArchivedAnswer,
  applyMigration,
  type MigrationItem,
  type MigrationPlan,
  type MigrationState,
  migrationPlan,
} from "./migration.ts";
export {
  type Choice,
  type Conflict,
  type Disputed,
  type Rebased,
  type RebaseNote,
  rebase,
} from "./rebase.ts";
