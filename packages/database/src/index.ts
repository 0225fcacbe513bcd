/** Schema, scoped access and migrations of the database. */
export type { TableName } from "./columns.ts";
export { type Database, type Db, openDatabase } from "./database.ts";
export {
  ConstraintError,
  type ConstraintKind,
  DatabaseUnavailableError,
  InvalidFilterError,
  InvalidValueError,
  ScopeError,
} from "./errors.ts";
export type { Filter } from "./filter.ts";
export type { SqlFragment } from "./fragment.ts";
export type { ListQuery } from "./list.ts";
export { MigrationError, migrate } from "./migrate.ts";
export { type BulkLoad, bulkLoad, type RegionEntry, registerRegions } from "./owner.ts";
export type { Act, CountyDbScope, DbScope } from "./scope.ts";
export { defineView, type View, type ViewOptions } from "./view.ts";
