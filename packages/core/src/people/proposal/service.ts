import {
  assignGreedily,
  type Choice,
  checkAssignment,
  explainChoice,
  explainGap,
  type Pair,
  type Problem,
  type Proposal,
  problemSchema,
  proposeAssignment,
} from "@dudao/assignment";
import type { Db } from "@dudao/database";
import { contentHash } from "@dudao/rubric/hash";
import type { z } from "zod";
import {
  DomainError,
  insertRecord,
  inspectorRulesOf,
  moveWithin,
  newId,
  read,
  refuseFields,
  type SignedContext,
  writableScope,
  write,
} from "../../_kernel/index.ts";
import { assignmentMachine, dayBefore } from "../assignment/rules.ts";
import { schoolAssignmentResource } from "../assignment/service.ts";
import { setSuccessor, standing } from "../assignment/store.ts";
import type {
  AcceptInput,
  acceptOutput,
  explainInput,
  ProposalExplanation,
  ProposalInput,
  ProposalView,
} from "./model.ts";
import { arranged, type ProposalFacts, problemOf, type StoredUnit, solverRules } from "./rules.ts";
import { candidatesOn, districtNames, servedBefore, unitsOn } from "./store.ts";

/** A county's proposal takes milliseconds; what a very large one has not proven by then it says. */
const MOST_MILLISECONDS = 8_000;

type Basis = {
  readonly facts: ProposalFacts;
  readonly problem: Problem;
  readonly hash: string;
};

async function basisOf(db: Db, ctx: SignedContext, day: string): Promise<Basis> {
  const facts = {
    people: await candidatesOn(db, day),
    units: await unitsOn(db, day),
    served: await servedBefore(db, day),
  };
  const rules = solverRules(inspectorRulesOf(ctx.county), ctx.county.assignmentRules);
  const problem = problemSchema.parse(problemOf(facts, day, rules));
  return { facts, problem, hash: contentHash({ problem, units: facts.units }) };
}

/** Schools that are not in question, with the person they keep. */
function settled({ facts, problem }: Basis, day: string, scope: ProposalInput["scope"]): Pair[] {
  const current = facts.units.flatMap(({ id, currentId }) =>
    currentId === null ? [] : [{ institutionId: id, inspectorId: currentId }],
  );
  const known = new Set(problem.inspectors.map(({ id }) => id));
  const present = current.filter(({ inspectorId }) => known.has(inspectorId));
  const standing = new Map(facts.units.map((unit) => [unit.id, arranged(unit, day)]));
  const faulty = new Set(
    checkAssignment(problem, present)
      .filter(({ breaks }) => breaks.some(({ rule }) => rule !== "full"))
      .map(({ institutionId }) => institutionId),
  );
  return present.filter(
    ({ institutionId }) =>
      !faulty.has(institutionId) && (scope === "open" || standing.get(institutionId)),
  );
}

type Solved = Basis & {
  readonly proposal: Proposal;
  readonly decided: Problem;
  readonly fixed: ReadonlySet<string>;
  readonly milliseconds: number;
};

function solve(basis: Basis, input: ProposalInput): Solved {
  const { problem } = basis;
  const people = new Set(problem.inspectors.map(({ id }) => id));
  const units = new Set(problem.institutions.map(({ id }) => id));
  const there = (one: Pair) => people.has(one.inspectorId) && units.has(one.institutionId);
  input.pins.forEach((pin, at) => {
    if (!there(pin)) refuseFields({ [`pins.${at}`]: { key: "unknownReference" } });
  });
  const pinned = new Map(input.pins.map((pin) => [pin.institutionId, pin]));
  const kept = settled(basis, input.day, input.scope).filter(
    ({ institutionId }) => !pinned.has(institutionId),
  );
  const decided: Problem = {
    ...problem,
    pins: [...kept, ...pinned.values()],
    bans: input.bans.filter(there),
    before: input.before.filter(there),
    // Who has more schools than the cap already keeps them; nobody new comes to them.
    inspectors: roomFor(problem, kept),
  };
  const start = performance.now();
  const proposal = proposeAssignment(decided, {
    shouldStop: () => performance.now() - start > MOST_MILLISECONDS,
  });
  return {
    ...basis,
    decided,
    proposal,
    fixed: new Set(kept.map(({ institutionId }) => institutionId)),
    milliseconds: Math.round(performance.now() - start),
  };
}

function roomFor(problem: Problem, kept: readonly Pair[]): Problem["inspectors"] {
  const load = new Map<string, number>();
  for (const { inspectorId } of kept) load.set(inspectorId, (load.get(inspectorId) ?? 0) + 1);
  return problem.inspectors.map((one) => ({
    ...one,
    cap: Math.max(one.cap ?? problem.rules.cap, load.get(one.id) ?? 0),
  }));
}

/** Proposes who looks after which school, around what the officer has decided. */
export function propose(ctx: SignedContext, input: ProposalInput): Promise<ProposalView> {
  refuseDay(ctx, input.day);
  return read(ctx, async (db) => {
    const solved = solve(await basisOf(db, ctx, input.day), input);
    return viewOf(solved, await districtNames(db));
  });
}

function viewOf(solved: Solved, districts: ProposalView["districts"]): ProposalView {
  const { facts, proposal, decided, fixed } = solved;
  const chosen = new Map(proposal.choices.map((one) => [one.institutionId, one]));
  const greedy = assignGreedily(decided);
  const now = new Map<string, number>();
  for (const { currentId } of facts.units) {
    if (currentId) now.set(currentId, (now.get(currentId) ?? 0) + 1);
  }
  const load = new Map(proposal.loads.map((one) => [one.inspectorId, one]));
  const refused = new Set(proposal.refusedPins.map(({ institutionId }) => institutionId));
  const { target, cap, rotationYears, employerYears } = decided.rules;
  return {
    day: decided.day,
    factsHash: solved.hash,
    schools: facts.units.map((unit) => ({
      ...unit,
      chosenId: chosen.get(unit.id)?.inspectorId ?? null,
      pinned: !fixed.has(unit.id) && isPinned(chosen.get(unit.id)),
      fixed: fixed.has(unit.id),
    })),
    inspectors: facts.people.map((one) => ({
      ...one,
      now: now.get(one.id) ?? 0,
      schools: load.get(one.id)?.schools ?? 0,
      target: load.get(one.id)?.target ?? target,
      cap: load.get(one.id)?.cap ?? cap,
    })),
    districts,
    uncovered: proposal.uncovered
      .filter((id) => !refused.has(id))
      .map((institutionId) => ({
        institutionId,
        reasons: explainGap(decided, proposal, institutionId),
      })),
    refusedPins: proposal.refusedPins.map((pin) => ({ ...pin, breaks: [...pin.breaks] })),
    cost: proposal.cost,
    greedy: { cost: greedy.cost, uncovered: greedy.uncovered.length },
    proof: {
      status: proposal.proof.status,
      gap: proposal.proof.gap,
      milliseconds: solved.milliseconds,
    },
    rules: { target, cap, rotationYears, employerYears },
  };
}

const isPinned = (choice: Choice | undefined): boolean => choice?.pinned ?? false;

/** Why a school has whom it has in a proposal, and why not each of the others. */
export function explain(
  ctx: SignedContext,
  { institutionId, ...input }: z.output<typeof explainInput>,
): Promise<ProposalExplanation> {
  refuseDay(ctx, input.day);
  return read(ctx, async (db) => {
    const { decided, proposal, problem } = solve(await basisOf(db, ctx, input.day), input);
    if (!problem.institutions.some(({ id }) => id === institutionId)) {
      throw new DomainError("notFound/record");
    }
    const { chosen, others } = explainChoice(decided, proposal, institutionId);
    const plain = ({ breaks, terms, ...one }: (typeof others)[number]) => ({
      ...one,
      breaks: [...breaks],
      terms: [...terms],
    });
    return { institutionId, chosen: chosen && plain(chosen), others: others.map(plain) };
  });
}

/** What lies behind is history; the register's day is the first that can be arranged. */
function refuseDay(ctx: SignedContext, day: string): void {
  if (day < ctx.today) refuseFields({ day: { key: "dayPast" } });
}

/**
 * Takes a proposal into force in one transaction: schools get their inspector, or are handed over
 * the day before. All hard rules are checked again here, whatever the browser sent.
 *
 * @throws DomainError `conflict/proposalStale` when anything it was made from has changed.
 */
export function accept(
  ctx: SignedContext,
  { day, factsHash, choices }: AcceptInput,
): Promise<z.output<typeof acceptOutput>> {
  refuseDay(ctx, day);
  writableScope(ctx);
  return write(ctx, "schoolAssignment.acceptProposal", async (db) => {
    const basis = await basisOf(db, ctx, day);
    if (basis.hash !== factsHash) throw new DomainError("conflict/proposalStale");
    const units = new Map(basis.facts.units.map((unit) => [unit.id, unit]));
    refuseChoices(basis, choices, units, day);
    const counts = { made: 0, handedOver: 0, kept: 0 };
    for (const choice of choices) {
      const unit = units.get(choice.institutionId) as StoredUnit;
      if (unit.currentId === choice.inspectorId) counts.kept++;
      else if (unit.assignmentId === null) {
        await assign(db, ctx, choice, day);
        counts.made++;
      } else {
        await takeOver(db, ctx, { ...choice, assignmentId: unit.assignmentId }, day);
        counts.handedOver++;
      }
    }
    return counts;
  });
}

/** Every hard rule again, on all that would then stand. */
function refuseChoices(
  { problem, facts }: Basis,
  choices: readonly Pair[],
  units: ReadonlyMap<string, StoredUnit>,
  day: string,
): void {
  const people = new Set(problem.inspectors.map(({ id }) => id));
  const seen = new Set<string>();
  choices.forEach(({ institutionId, inspectorId }, at) => {
    const unit = units.get(institutionId);
    const path = `choices.${at}`;
    if (!unit || !people.has(inspectorId)) refuseFields({ [path]: { key: "unknownReference" } });
    if (seen.has(institutionId)) refuseFields({ [path]: { key: "repeated" } });
    seen.add(institutionId);
    if (unit && arranged(unit, day) && unit.currentId !== inspectorId) {
      refuseFields({ [path]: { key: "arrangedAlready", params: { unit: unit.name } } });
    }
  });
  // Who keeps a school outside the proposal has that much less room.
  const rest = facts.units.flatMap(({ id, currentId }) =>
    currentId === null || seen.has(id) || !people.has(currentId)
      ? []
      : [{ institutionId: id, inspectorId: currentId }],
  );
  const changed = new Map(choices.map((one) => [one.institutionId, one]));
  const violations = checkAssignment({ ...problem, inspectors: roomFor(problem, rest) }, [
    ...rest,
    ...choices,
  ]).filter(({ institutionId }) => changed.has(institutionId));
  const [first] = violations.filter(
    ({ institutionId, inspectorId }) => units.get(institutionId)?.currentId !== inspectorId,
  );
  if (!first) return;
  const rule = first.breaks[0]?.rule ?? "";
  const name = problem.inspectors.find(({ id }) => id === first.inspectorId)?.name ?? "";
  throw new DomainError("conflict/proposalBreaksRule", {
    params: { name, unit: units.get(first.institutionId)?.name ?? "", rule },
  });
}

async function assign(db: Db, ctx: SignedContext, choice: Pair, day: string): Promise<string> {
  const id = newId(writableScope(ctx).region);
  await insertRecord(db, ctx, schoolAssignmentResource, id, {
    inspectorId: choice.inspectorId,
    institutionId: choice.institutionId,
    kind: "assigned",
    startDate: day,
  });
  return id;
}

async function takeOver(
  db: Db,
  ctx: SignedContext,
  choice: Pair & { readonly assignmentId: string },
  day: string,
): Promise<void> {
  await moveWithin(db, ctx, {
    resource: schoolAssignmentResource,
    machine: assignmentMachine,
    id: choice.assignmentId,
    action: "handOver",
    facts: async (row) => ({
      today: ctx.today,
      startDate: row.startDate,
      ...(await standing(db, choice.inspectorId, choice.institutionId, day)),
    }),
    patch: () => ({ endDate: dayBefore(day), stateReason: REASON }),
  });
  const id = await assign(db, ctx, choice, day);
  await setSuccessor(db, choice.assignmentId, id);
}

/** Documents are in Chinese. */
const REASON = "按指派方案调整";
