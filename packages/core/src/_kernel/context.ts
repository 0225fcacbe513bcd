import type { Database } from "@dudao/database";
import type { Actor } from "./actor.ts";
import { type Clock, dayOf } from "./clock.ts";
import type { Config, County } from "./config.ts";
import type { Scope } from "./scope.ts";
import type { Locale } from "./text.ts";

/** Where the server writes what happened; pino fits. */
export type Log = {
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
};

/** What lives as long as the server. */
export type Platform = {
  readonly database: Database;
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
};

/** The region of a session, as far as a request needs it. */
export type SessionRegion = {
  readonly code: string;
  readonly name: string;
  readonly level: "county" | "city" | "province";
  readonly demoDate: string | null;
};

/** A checked session: who, where, and what may be touched. */
export type Session = {
  /** Hash of the token; the token itself is never kept. */
  readonly id: string;
  readonly actor: Actor;
  readonly scope: Scope;
  readonly region: SessionRegion;
};

/** How a procedure gives the browser its token and takes it back. */
export type TokenJar = {
  /** `maxAge` in seconds. */
  set(value: string, maxAge: number): void;
  clear(): void;
};

/** The facts of one request. */
export type Context = {
  readonly platform: Platform;
  readonly requestId: string;
  readonly locale: Locale;
  /** Whether the call carries our own header, which no foreign page can send. */
  readonly sameOrigin: boolean;
  readonly session: Session | null;
  readonly tokens: TokenJar;
};

/** The context of a procedure behind the session gate. */
export type SignedContext = Context & {
  readonly session: Session;
  readonly actor: Actor;
  readonly scope: Scope;
  /** The region's day, `YYYY-MM-DD` in China. */
  readonly today: string;
  /** The region's moment, ISO 8601. */
  readonly at: string;
  /** The configuration of the actor's own region. */
  readonly county: County;
};

/** The settings of a region: its own county's, or the product's. */
export function countyOf(config: Config, region: string): County {
  return config.counties.get(region) ?? config.fallbackCounty;
}

/** What a session adds to a context. */
export function signed(ctx: Context, session: Session): SignedContext {
  const now = ctx.platform.clock.businessNow(session.region.demoDate);
  return {
    ...ctx,
    session,
    actor: session.actor,
    scope: session.scope,
    today: dayOf(now),
    at: now.toISOString(),
    county: countyOf(ctx.platform.config, session.region.code),
  };
}

/** The language of a request: our own header first, then what the browser prefers, else Chinese. */
export function localeOf(header: string | undefined, acceptLanguage: string | undefined): Locale {
  const wanted = header ?? acceptLanguage?.split(",")[0] ?? "";
  return wanted.trim().toLowerCase().startsWith("en") ? "en" : "zh-CN";
}
