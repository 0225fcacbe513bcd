import { Compiled } from "../model/compiled.ts";
import type { Problem } from "../model/problem.ts";
import type { Break } from "../rules/hard.ts";
import type { CostTerm } from "../rules/wishes.ts";
import { type Choice, type Proposal, proposeAssignment } from "./propose.ts";

/** One person as a candidate for one school. */
export type Candidate = {
  readonly inspectorId: string;
  /** Hard rules that forbid the choice; empty: it may be. */
  readonly breaks: readonly Break[];
  /** What the choice would cost by itself; with the place it takes, if there is one. */
  readonly terms: readonly CostTerm[];
  /**
   * The whole proposal becomes dearer by at least this many points (the reduced cost, from the
   * proof's prices); null where the choice may not be or the proposal is not proven.
   */
  readonly dearerBy: number | null;
};

/** Why a school has whom it has, and why not each of the others. */
export type Explanation = {
  readonly institutionId: string;
  readonly chosen: Candidate | null;
  /** Everybody else: first who may, nearest first; then who may not. */
  readonly others: readonly Candidate[];
};

/** Explains one school's choice against every other person on the register. */
export function explainChoice(
  problem: Problem,
  proposal: Proposal,
  institutionId: string,
): Explanation {
  const compiled = new Compiled(problem);
  const j = compiled.institutionAt.get(institutionId);
  if (j === undefined) throw new RangeError(`not in the problem: ${institutionId}`);
  const choice = proposal.choices.find((one) => one.institutionId === institutionId);
  const chosen = choice && (compiled.inspectorAt.get(choice.inspectorId) as number);
  const loads = new Map(proposal.loads.map((load) => [load.inspectorId, load.schools]));
  const price = (i: number) => proposal.proof.prices[compiled.inspectors[i]?.id ?? ""] ?? 0;
  const priced = (i: number) => compiled.pairCost(i, j) + price(i);
  const proven = proposal.proof.status === "optimal" && !choice?.pinned;
  const candidates = compiled.inspectors.map(({ id }, i): Candidate => {
    const breaks = compiled.breaks(i, j);
    const place = (loads.get(id) ?? 0) + (i === chosen ? 0 : 1);
    const free = place <= compiled.cap(i);
    const dearer =
      chosen === undefined
        ? null
        : Math.ceil(compiled.toPoints(Math.max(0, priced(i) - priced(chosen))));
    return {
      inspectorId: id,
      breaks,
      terms: [
        ...compiled.terms(i, j),
        ...(free
          ? [{ term: "load", cost: compiled.loadPoints(i, place), amount: place } as const]
          : []),
      ],
      dearerBy: breaks.length === 0 && proven ? dearer : null,
    };
  });
  const others = candidates.filter((_, i) => i !== chosen);
  const rank = ({ breaks, dearerBy, terms }: Candidate) =>
    breaks.length > 0
      ? 1e12 + breaks.length
      : (dearerBy ?? terms.reduce((sum, { cost }) => sum + cost, 0));
  return {
    institutionId,
    chosen: chosen === undefined ? null : (candidates[chosen] as Candidate),
    others: others.sort((a, b) => rank(a) - rank(b) || (a.inspectorId < b.inspectorId ? -1 : 1)),
  };
}

/** What a decision of the officer's would change: the new proposal, and what differs. */
export type Effect = {
  readonly proposal: Proposal;
  /** Points by which the whole becomes dearer; exact, from solving anew. */
  readonly dearerBy: number;
  /** Schools whose person changes, with the one before. */
  readonly moved: readonly (Choice & { readonly beforeId: string | null })[];
  /** Schools that lose their person without getting another. */
  readonly lost: readonly string[];
};

/**
 * Solves around one more decision of the officer's and says what it costs. Among equally good
 * proposals it takes the one that changes fewest schools.
 */
export function decide(
  problem: Problem,
  proposal: Proposal,
  decision: { readonly pin?: PairOf; readonly ban?: PairOf },
): { readonly problem: Problem; readonly effect: Effect } {
  const { pin, ban } = decision;
  const same = (a: PairOf, b: PairOf) =>
    a.institutionId === b.institutionId && a.inspectorId === b.inspectorId;
  const pins = problem.pins.filter(
    (one) => !(pin && one.institutionId === pin.institutionId) && !(ban && same(one, ban)),
  );
  const decided: Problem = {
    ...problem,
    pins: pin ? [...pins, pin] : pins,
    bans: [...problem.bans.filter((one) => !(pin && same(one, pin))), ...(ban ? [ban] : [])],
    before: proposal.choices.map(({ institutionId, inspectorId }) => ({
      institutionId,
      inspectorId,
    })),
  };
  const next = proposeAssignment(decided);
  const now = new Map(proposal.choices.map((one) => [one.institutionId, one.inspectorId]));
  const then = new Set(next.choices.map(({ institutionId }) => institutionId));
  return {
    problem: decided,
    effect: {
      proposal: next,
      dearerBy: next.cost - proposal.cost,
      moved: next.choices
        .filter((one) => now.get(one.institutionId) !== one.inspectorId)
        .map((one) => ({ ...one, beforeId: now.get(one.institutionId) ?? null })),
      lost: [...now.keys()].filter((id) => !then.has(id)),
    },
  };
}

type PairOf = { readonly inspectorId: string; readonly institutionId: string };

/** Why a school has nobody: each rule with how many people it keeps away, and who is full. */
export function explainGap(
  problem: Problem,
  proposal: Proposal,
  institutionId: string,
): { readonly rule: Break["rule"]; readonly people: number }[] {
  const { others } = explainChoice(problem, proposal, institutionId);
  const counts = new Map<Break["rule"], number>();
  for (const { breaks } of others) {
    // Whom no rule forbids is full, and no exchange frees a place: else the school would be covered.
    const rules = breaks.length > 0 ? breaks.map(({ rule }) => rule) : (["full"] as const);
    for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts]
    .map(([rule, people]) => ({ rule, people }))
    .sort((a, b) => b.people - a.people || (a.rule < b.rule ? -1 : 1));
}
