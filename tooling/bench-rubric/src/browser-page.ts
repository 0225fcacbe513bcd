/** Runs in the browser: one leaf of 125 changed, against everything again. */
import { scorers } from "./ours-scorer.ts";
import { leafCount, subjectsOf, taskOf } from "./task.ts";

/** Microseconds a change, best effort: browsers round the clock, so many changes are timed at once. */
export function measureChanges(changes: number): { one: number; all: number } {
  const task = taskOf("mixed");
  const [subject = new Uint8Array(leafCount)] = subjectsOf(task, 1);
  const opened = scorers.compile(task)?.open?.(subject);
  if (!opened?.again) throw new Error("the scorer tells one leaf from all");
  const { change, again } = opened;
  const timed = (act: (leaf: number, value: number) => number) => {
    const run = () => {
      for (let step = 0; step < changes; step++) {
        act((step * 7) % leafCount, Math.floor(step / leafCount) % 2);
      }
    };
    run();
    const began = performance.now();
    run();
    return ((performance.now() - began) * 1000) / changes;
  };
  return { one: timed(change), all: timed(again) };
}
