// vitest loads this before any resolving by our own condition is set up, so it goes by the path.
/** One PostgreSQL for the run; every office is a copy of a migrated database on it. */
export { default } from "../../../../packages/database/src/testing/global-setup.ts";
