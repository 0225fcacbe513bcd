import type { CountyScope, OversightScope } from "./scope.ts";

/**
 * The only place where a scope comes from. Nothing but the access feature may
 * import this file: it mints a scope after it has checked a session, and the
 * structure check refuses every other importer.
 */
export function mintCountyScope(region: string): CountyScope {
  return Object.freeze({ kind: "county", region }) as CountyScope;
}

/** Reading everything below a code; the empty prefix reads every region. */
export function mintOversightScope(prefix: string): OversightScope {
  return Object.freeze({ kind: "oversight", prefix }) as OversightScope;
}
