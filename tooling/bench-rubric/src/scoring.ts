import type { Contender, Ready } from "./contender.ts";
import { contenders } from "./contenders.ts";
import { figure, kept, littered, median, timeOf, times } from "./measure.ts";
import { steps } from "./ours.ts";
import { workbook } from "./spreadsheet.ts";
import { findingsFor, leafCount, subjectsOf, type Task, taskOf } from "./task.ts";

type Options = { readonly subjects: number; readonly rounds: number };

/** At most so many different subjects; a hundred thousand objects would measure the memory. */
const poolSize = 2_000;
/** A round of a slow engine stops growing here, in milliseconds; its rate is per subject. */
const enough = 400;

type Runner = { name: string; ready: Ready; size: number; run: () => void | Promise<void> };

async function runnerOf(contender: Contender, task: Task, most: number): Promise<Runner | null> {
  const ready = contender.compile(task);
  if (!ready) return null;
  for (let pool = contender.slow ? 10 : 40; ; pool = Math.min(pool * 4, poolSize, most)) {
    const taken = ready.take(subjectsOf(task, pool));
    const into = findingsFor(pool);
    const once = () => ready.score(taken, into);
    const [time = 0] = await times(once, 1);
    if (time < enough && pool < Math.min(poolSize, most)) continue;
    // The pool comes round again until all are scored, for those who are fast enough.
    const turns = time < enough ? Math.max(1, Math.round(most / pool)) : 1;
    const run = async () => {
      for (let turn = 0; turn < turns; turn++) await once();
    };
    return { name: contender.name, ready, size: pool * turns, run };
  }
}

/** Microseconds a subject, in turn round by round, so that a machine that drifts drifts for all. */
export async function compareScoring(name: "levels" | "mixed", { subjects, rounds }: Options) {
  const task = taskOf(name);
  const runners: Runner[] = [];
  for (const contender of contenders) {
    const runner = await runnerOf(contender, task, subjects);
    if (runner) runners.push(runner);
  }
  const readings = runners.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, { run, size }] of runners.entries()) {
      readings[at]?.push(((await timeOf(run)) * 1000) / size);
    }
  }
  const rows = [];
  for (const [at, { name: who, ready, size }] of runners.entries()) {
    const sample = Math.min(size, 200);
    const taken = ready.take(subjectsOf(task, sample));
    const into = findingsFor(sample);
    const run = () => ready.score(taken, into);
    const own = readings[at] ?? [];
    rows.push({
      engine: who,
      subjects: size,
      "µs/subject": figure(median(own)),
      "times ours": figure(median(own.map((one, round) => one / (readings[0]?.[round] ?? 1)))),
      "kept bytes/subject": figure(Math.max(0, await kept(run)) / sample),
      "littered bytes/subject": figure((await littered(run)) / sample),
    });
    ready.close?.();
  }
  return rows;
}

/** Milliseconds from the task as data to an engine that is ready; a sheet of all has no such step. */
export async function compareCompiling(rounds: number) {
  const task = taskOf("mixed");
  const others = contenders
    .filter((one) => !one.name.startsWith("ours") && one !== workbook && one.compile(task))
    .map((one) => ({ name: one.name, run: () => one.compile(task)?.close?.() }));
  const rows = [];
  for (const { name, run } of [...steps(task), ...others]) {
    rows.push({ engine: name, "ms to ready": figure(median(await times(run, rounds * 3))) });
  }
  return rows;
}

/** Microseconds from a changed answer to the new total, with one form open. */
export async function compareChanging(rounds: number) {
  const task = taskOf("mixed");
  const [subject] = subjectsOf(task, 1);
  const rows = [];
  for (const contender of contenders) {
    const ready = contender.compile(task);
    const opened = subject && ready?.open?.(subject);
    if (!opened) continue;
    const { change, again } = opened;
    for (const [how, act, changes] of [
      ["one leaf", change, contender === contenders[0] ? 100_000 : 50],
      ["all again", again, 10_000],
    ] as const) {
      if (!act) continue;
      let step = 0;
      const run = () => {
        for (let done = 0; done < changes; done++, step++) {
          act((step * 7) % leafCount, Math.floor(step / leafCount) % 2);
        }
      };
      const own = await times(run, rounds);
      rows.push({
        engine: contender.name,
        how,
        "µs/change": figure((median(own) * 1000) / changes),
      });
    }
    ready?.close?.();
  }
  return rows;
}
