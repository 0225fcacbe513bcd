import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Shot } from "./measure.ts";
import type { Said, Scenario } from "./shots.ts";

/** What two records made one after the other differ in by right. */
const OWN = new Set(["id", "code", "createdAt", "updatedAt"]);
/** How many answers are compared before anything is timed. */
const COMPARED = 20;
const SETTLED_MS = 2000;

async function bodyOf(base: string, { path, ...init }: Shot): Promise<unknown> {
  const answer = await fetch(base + path, init);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** Where an answer of the floor says something else than ours, if it does. */
function difference(ours: Said, floor: Said, made: boolean): string | undefined {
  if (ours.rows.length !== floor.rows.length) {
    return `${ours.rows.length} rows, the floor ${floor.rows.length}`;
  }
  if (floor.total !== ours.total) return `total ${ours.total}, the floor ${floor.total}`;
  for (const [index, row] of floor.rows.entries()) {
    for (const [key, value] of Object.entries(row)) {
      if (made && OWN.has(key)) continue;
      const own = ours.rows[index]?.[key];
      if (!isDeepStrictEqual(own, value)) return `row ${index}, ${key}: ${own}, the floor ${value}`;
    }
  }
  return undefined;
}

/**
 * Puts the same questions to both sides and stops the run unless they answer the same: the same
 * rows in the same order, the same totals, and in each row all that the floor says.
 */
export async function compareAnswers(
  scenario: Scenario,
  ours: string,
  floor: string,
): Promise<number> {
  let rows = 0;
  // What a scenario before has left in flight must not land between the two answers.
  await setTimeout(SETTLED_MS);
  for (let n = 0; n < COMPARED; n++) {
    const [question, same] = [scenario.ours(), scenario.floor()];
    const said = scenario.said((await bodyOf(ours, question)) as never);
    const meant = (await bodyOf(floor, same)) as Said;
    const found = difference(said, meant, question.method === "POST");
    if (found) throw new Error(`${scenario.name}: ${found} (${question.path})`);
    rows += meant.rows.length;
  }
  return rows;
}
