import type { LocalText } from "./text.ts";

/** One row of a state machine: who may take a record from where to where. */
export type Move<State extends string, Facts> = {
  readonly action: string;
  readonly label: LocalText;
  readonly from: readonly State[];
  readonly to: State;
  /** Permission that this move asks for. */
  readonly permission: string;
  /** What must hold; the text says what to do when it does not. */
  readonly guards?: readonly Guard<Facts>[];
  /** The one move a page offers first. */
  readonly primary?: boolean;
  /** Asked before the move: a reason, a date, a text. Names of the action's input fields. */
  readonly asks?: readonly string[];
};

/** A condition on the record beside its state. Returns true when it holds. */
export type Guard<Facts> = {
  readonly id: string;
  readonly holds: (facts: Facts) => boolean;
  readonly text: LocalText;
};

/** A move as a page shows it: open, or closed with the reason. */
export type OfferedMove = {
  action: string;
  label: LocalText;
  to: string;
  allowed: boolean;
  primary: boolean;
  asks: string[];
  reason?: LocalText;
};

export type MoveRefusal =
  | { kind: "unknown"; action: string }
  | { kind: "state"; action: string; state: string; allowedFrom: readonly string[] }
  | { kind: "guard"; action: string; text: LocalText };

/** The table of one entity's moves. */
export type StateMachine<State extends string, Facts> = {
  readonly entity: string;
  readonly states: readonly State[];
  readonly moves: readonly Move<State, Facts>[];
};

/** Checks a table when it is written: states known, no action twice from one state. */
export function defineMachine<State extends string, Facts>(
  machine: StateMachine<State, Facts>,
): StateMachine<State, Facts> {
  const seen = new Set<string>();
  for (const move of machine.moves) {
    for (const from of move.from) {
      const key = `${from} ${move.action}`;
      if (seen.has(key)) throw new Error(`${machine.entity}: ${key} stands twice`);
      seen.add(key);
      if (!machine.states.includes(from))
        throw new Error(`${machine.entity}: unknown state ${from}`);
    }
    if (!machine.states.includes(move.to)) {
      throw new Error(`${machine.entity}: unknown state ${move.to}`);
    }
  }
  return Object.freeze(machine);
}

/** The move an action makes from a state, or why it cannot be made. */
export function findMove<State extends string, Facts>(
  machine: StateMachine<State, Facts>,
  state: State,
  action: string,
  facts: Facts,
): { move: Move<State, Facts> } | { refusal: MoveRefusal } {
  const known = machine.moves.filter((m) => m.action === action);
  if (known.length === 0) return { refusal: { kind: "unknown", action } };
  const move = known.find((m) => m.from.includes(state));
  if (!move) {
    const allowedFrom = known.flatMap((m) => m.from);
    return { refusal: { kind: "state", action, state, allowedFrom } };
  }
  const failed = move.guards?.find((g) => !g.holds(facts));
  if (failed) return { refusal: { kind: "guard", action, text: failed.text } };
  return { move };
}

/** All moves that leave a state, with the reason where one is closed to this person now. */
export function offeredMoves<State extends string, Facts>(
  machine: StateMachine<State, Facts>,
  state: State,
  facts: Facts,
  may: (permission: string) => boolean,
): OfferedMove[] {
  return machine.moves
    .filter((m) => m.from.includes(state) && may(m.permission))
    .map((m) => {
      const failed = m.guards?.find((g) => !g.holds(facts));
      return {
        action: m.action,
        label: m.label,
        to: m.to,
        allowed: failed === undefined,
        primary: m.primary ?? false,
        asks: [...(m.asks ?? [])],
        ...(failed ? { reason: failed.text } : {}),
      };
    });
}
