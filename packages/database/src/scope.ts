/** What a piece of work may touch: one county, or for reading the regions under a prefix. */
export type DbScope =
  | { readonly kind: "county"; readonly region: string }
  | { readonly kind: "oversight"; readonly prefix: string };

export type CountyDbScope = Extract<DbScope, { kind: "county" }>;

/** Who changes what: becomes the audit entries of a transaction. */
export type Act = {
  /** For example `inspection.submit`. */
  readonly action: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly requestId: string | null;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Business time of the act, ISO 8601. */
  readonly at: string;
};

type Settings = readonly (readonly [name: string, value: string])[];

/**
 * The first code after those that begin with `prefix`: 43 becomes 44, 4309
 * becomes 4310. A range is what an index can answer; starts_with is not.
 */
export function endOfPrefix(prefix: string): string {
  const next = String(Number(prefix) + 1).padStart(prefix.length, "0");
  return next.length === prefix.length ? next : "a";
}

/** The settings that carry a scope to the policies. All are always set, so nothing stays behind. */
export function scopeSettings(scope: DbScope, today: string): Settings {
  const county = scope.kind === "county";
  return [
    ["role", county ? "dudao_county" : "dudao_oversight"],
    ["app.region", county ? scope.region : ""],
    ["app.prefix", county ? "" : scope.prefix],
    ["app.prefix_end", county ? "" : endOfPrefix(scope.prefix)],
    ["app.today", today],
  ];
}

/** The settings that carry an act to the audit trigger. */
export function actSettings(act: Act): Settings {
  return [
    ["app.action", act.action],
    ["app.actor_id", act.actorId ?? ""],
    ["app.actor_name", act.actorName],
    ["app.request_id", act.requestId ?? ""],
    ["app.at", act.at],
  ];
}

/** Refuses what is no scope before it reaches the database: an empty one would see nothing, a wrong one too much. */
export function assertScope(scope: DbScope | undefined): asserts scope is DbScope {
  const code = scope?.kind === "county" ? scope.region : scope?.prefix;
  if (!code || !/^\d{2,6}$/.test(code)) throw new TypeError("work on the database needs a scope");
}
