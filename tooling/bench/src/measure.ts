import autocannon from "autocannon";

/** One request of a scenario; the path may carry a query. */
export type Shot = {
  method: "GET" | "POST";
  path: string;
  headers?: Record<string, string>;
  body?: string;
};

export type Reading = {
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
  /** Processor time of the server and PostgreSQL for one answer, in milliseconds. */
  cpu: number;
};

/** A server under load: its address, its questions, and what counts its processor time. */
export type Target = { base: string; next: () => Shot; count: () => () => number };

/** Sends shots in turn for some seconds over eight connections. Bounded: it stops by itself. */
export async function fire({ base, next, count }: Target, seconds: number): Promise<Reading> {
  const spent = count();
  const result = await autocannon({
    url: base,
    connections: 8,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => ({ ...request, ...next() }),
      },
    ],
  });
  return {
    // A batch with a refusal in it answers 207: not a success.
    perSecond: ((result.statusCodeStats?.["200"]?.count ?? 0) as number) / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: spent() / Math.max(1, result.statusCodeStats?.["200"]?.count ?? 0),
    failed: result.requests.total - (result.statusCodeStats?.["200"]?.count ?? 0),
  };
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export type Pair = { name: string; ours: Reading[]; floor: Reading[] };

/** Fires at ours and the floor in turn, so that a machine that drifts drifts for both. */
export async function compare(
  name: string,
  ours: Target,
  floor: Target,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Pair> {
  const pair: Pair = { name, ours: [], floor: [] };
  await fire(ours, 1);
  await fire(floor, 1);
  for (let round = 0; round < rounds; round++) {
    pair.floor.push(await fire(floor, seconds));
    pair.ours.push(await fire(ours, seconds));
  }
  return pair;
}

/** One line of the table: throughput of both, and the ratio round by round. */
export function summarise(pair: Pair) {
  const ratios = pair.ours.map((r, i) => r.perSecond / (pair.floor[i]?.perSecond || 1));
  const [ours, floor] = [median(pair.ours.map((r) => r.cpu)), median(pair.floor.map((r) => r.cpu))];
  const failed = [...pair.ours, ...pair.floor].reduce((sum, r) => sum + r.failed, 0);
  return {
    scenario: pair.name,
    "ours req/s": Math.round(median(pair.ours.map((r) => r.perSecond))),
    "floor req/s": Math.round(median(pair.floor.map((r) => r.perSecond))),
    "ours p99 ms": median(pair.ours.map((r) => r.p99)),
    "floor p99 ms": median(pair.floor.map((r) => r.p99)),
    ratio: median(ratios).toFixed(2),
    "min–max": `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
    "ours CPU ms": ours.toFixed(2),
    "floor CPU ms": floor.toFixed(2),
    "CPU ratio": (floor / ours).toFixed(2),
    failed,
  };
}
