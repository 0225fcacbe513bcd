/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Milliseconds of one run. */
export async function timeOf(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** Milliseconds of each of some runs; runs once before, unmeasured. */
export async function times(run: () => unknown, rounds: number): Promise<number[]> {
  await run();
  const measured: number[] = [];
  for (let round = 0; round < rounds; round++) measured.push(await timeOf(run));
  return measured;
}

function collect(): void {
  if (!globalThis.gc) throw new Error("run with --expose-gc");
  globalThis.gc();
}

/** Bytes the heap has grown by for good after `run`, once code and caches are warm. */
export async function kept(run: () => unknown): Promise<number> {
  for (let round = 0; round < 3; round++) await run();
  collect();
  const before = process.memoryUsage().heapUsed;
  await run();
  collect();
  return process.memoryUsage().heapUsed - before;
}

/**
 * Bytes `run` leaves for the collector: the middle of some short runs. One that a collection falls
 * into shrinks the heap and says nothing.
 */
export async function littered(run: () => unknown): Promise<number> {
  const grown: number[] = [];
  await run();
  for (let round = 0; round < 15; round++) {
    collect();
    const before = process.memoryUsage().heapUsed;
    await run();
    const after = process.memoryUsage().heapUsed;
    if (after >= before) grown.push(after - before);
  }
  return median(grown);
}

/** 1234.5 as "1,235", 0.0123 as "0.0123". */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}
