/** The server's entry: router, context, sign-in, set-up. Never for a browser. */
import { type Context, localeOf, type Platform, type TokenJar } from "./_kernel/context.ts";
import { resolveSession } from "./access/index.ts";

export {
  type Clock,
  dayOf,
  momentOf,
  realClock,
  type SettableClock,
  settableClock,
} from "./_kernel/clock.ts";
export type { Context, Log, Platform, Session, TokenJar } from "./_kernel/context.ts";
export { guarded } from "./_kernel/guarded.ts";
export { messageFor } from "./_kernel/messages.ts";
export * as procedures from "./_kernel/procedure.ts";
export { router } from "./_kernel/trpc.ts";
export type { WireError, WireFieldError } from "./_kernel/wire-error.ts";
export { type FirstAccount, provisionAccount, resolveSession } from "./access/index.ts";
export { calendarFeed } from "./people/index.ts";
export { type AppRouter, appRouter, type Caller, createCaller } from "./router.ts";
export { type Deviation, recomputeResults } from "./rubric/index.ts";

/** The name of the session cookie; HttpOnly and SameSite=Lax are the HTTP server's to set. */
export const SESSION_COOKIE = "dudao_session";

/** What the HTTP server knows of a request. */
export type RequestFacts = {
  readonly requestId: string;
  /** The value of our cookie. */
  readonly cookie: string | undefined;
  /** The header `x-locale`. */
  readonly locale: string | undefined;
  readonly acceptLanguage: string | undefined;
  /** The header `x-dudao`, which a page of another origin cannot send. */
  readonly marked: string | undefined;
  readonly tokens: TokenJar;
};

/** The context of one request, its session resolved. */
export async function createContext(platform: Platform, facts: RequestFacts): Promise<Context> {
  return {
    platform,
    requestId: facts.requestId,
    locale: localeOf(facts.locale, facts.acceptLanguage),
    sameOrigin: facts.marked === "1",
    session: await resolveSession(platform, facts.cookie),
    tokens: facts.tokens,
  };
}
