import { expect, test } from "vitest";
import { findMove, type StateMachine } from "../_kernel/transitions.ts";

/**
 * Declares tests for every pair of a state and an action of a machine: the pairs written down
 * lead where they say, every other pair is refused and the refusal names the states.
 *
 * @param legal Each legal move as `[from, action, to]`, written by hand from the domain's table.
 * @param passing Facts with which every guard holds.
 */
export function testMatrix<State extends string, Facts>(
  machine: StateMachine<State, Facts>,
  legal: readonly (readonly [State, string, State])[],
  passing: Facts,
): void {
  const actions = [...new Set(machine.moves.map((move) => move.action))];
  for (const state of machine.states) {
    for (const action of actions) {
      const rule = legal.find(([from, act]) => from === state && act === action);
      const found = findMove(machine, state, action, passing);
      if (rule) {
        test(`${state} → ${action} → ${rule[2]}`, () => {
          expect("move" in found && found.move.to).toBe(rule[2]);
        });
      } else {
        test(`${state} refuses ${action}`, () => {
          expect(found).toMatchObject({ refusal: { kind: "state", action, state } });
          const refusal = "refusal" in found ? found.refusal : undefined;
          const from = legal.filter(([, act]) => act === action).map(([one]) => one);
          expect(refusal?.kind === "state" && [...refusal.allowedFrom].sort()).toEqual(from.sort());
        });
      }
    }
  }
  test("an unknown action is refused", () => {
    const state = machine.states[0] as State;
    expect(findMove(machine, state, "noSuchAction", passing)).toEqual({
      refusal: { kind: "unknown", action: "noSuchAction" },
    });
  });
}

/** The text of the guard that refuses a move, or null when none does. */
export function refusedBy<State extends string, Facts>(
  machine: StateMachine<State, Facts>,
  state: State,
  action: string,
  facts: Facts,
): string | null {
  const found = findMove(machine, state, action, facts);
  if (!("refusal" in found) || found.refusal.kind !== "guard") return null;
  return found.refusal.text.zh;
}
