/**
 * Minimum-cost flow for one-to-many assignment: each school goes to one person, and a person's
 * next school costs more than the last (parallel arcs of rising cost to the sink).
 *
 * Successive shortest paths with prices. Because a school has exactly one person, the residual
 * network folds into one of people alone: from a person one goes, over one of his schools, to
 * any other person who may take it. Prices `y` keep every reduced cost non-negative:
 *
 *     cost(j, i) + y(i) >= cost(j, a(j)) + y(a(j))   for each arc; a(j) is j's person
 *     next(i) >= y(i) >= last(i)                     marginal cost of the next and the last school
 *
 * which is complementary slackness, so the assignment is optimal whenever all schools are placed.
 * See Ahuja, Magnanti, Orlin, Network Flows (1993), sections 9.7 and 14.
 */
import { Arcs } from "./arcs.ts";
import { NodeHeap } from "./heap.ts";

export class FlowSolver {
  readonly arcs: Arcs;
  /** Person of each school, or -1. */
  readonly assigned: Int32Array;
  /** Cost of the arc each school is on. */
  readonly paid: Float64Array;
  readonly load: Int32Array;
  /** Price of one unit of each person's load. */
  readonly price: Float64Array;
  /** Marginal costs of all people, end to end. */
  readonly #marginal: Float64Array;
  readonly #marginalStart: Int32Array;
  /** Schools of each person, as linked lists. */
  readonly #firstSchool: Int32Array;
  readonly #nextSchool: Int32Array;
  readonly #previousSchool: Int32Array;
  readonly #distance: Float64Array;
  /** School over which a person was reached. */
  readonly #via: Int32Array;
  readonly #settled: Uint8Array;
  readonly #touched: number[] = [];
  readonly #heap: NodeHeap;
  /** Person from whom the sink was reached, in cycles through it. */
  #intoSink = -1;

  /** Marginal costs by person: as many as the person may take, never falling. */
  constructor(schools: number, marginals: readonly Float64Array[]) {
    const people = marginals.length;
    this.arcs = new Arcs(schools);
    this.assigned = new Int32Array(schools).fill(-1);
    this.paid = new Float64Array(schools);
    this.load = new Int32Array(people);
    this.#marginalStart = new Int32Array(people + 1);
    marginals.forEach((list, i) => {
      this.#marginalStart[i + 1] = (this.#marginalStart[i] as number) + list.length;
    });
    this.#marginal = new Float64Array(this.#marginalStart[people] as number);
    for (const [i, list] of marginals.entries()) {
      this.#marginal.set(list, this.#marginalStart[i] as number);
    }
    this.price = Float64Array.from(marginals, (list) => list[0] ?? 0);
    this.#firstSchool = new Int32Array(people).fill(-1);
    this.#nextSchool = new Int32Array(schools).fill(-1);
    this.#previousSchool = new Int32Array(schools).fill(-1);
    // The sink is the last node.
    this.#distance = new Float64Array(people + 1).fill(Infinity);
    this.#via = new Int32Array(people + 1).fill(-1);
    this.#settled = new Uint8Array(people + 1);
    this.#heap = new NodeHeap(this.#distance);
  }

  /** Marginal cost of one more school; infinite at the cap. */
  nextCost(i: number): number {
    const at = (this.#marginalStart[i] as number) + (this.load[i] as number);
    return at < (this.#marginalStart[i + 1] as number) ? (this.#marginal[at] as number) : Infinity;
  }

  /** Marginal cost of the last school; minus infinity without any. */
  lastCost(i: number): number {
    const load = this.load[i] as number;
    return load === 0
      ? -Infinity
      : (this.#marginal[(this.#marginalStart[i] as number) + load - 1] as number);
  }

  /** Places one school by the cheapest path of moves. There must be one: give it an escape. */
  place(school: number): void {
    const { arcs, price } = this;
    this.#reset();
    for (let arc = arcs.first[school] as number; arc !== -1; arc = arcs.next[arc] as number) {
      const i = arcs.head[arc] as number;
      this.#reach(i, (arcs.cost[arc] as number) + (price[i] as number), school);
    }
    let best = Infinity;
    let end = -1;
    while (this.#heap.size > 0) {
      const i = this.#heap.pop();
      const d = this.#distance[i] as number;
      if (d >= best) break;
      this.#settled[i] = 1;
      const exit = d + this.nextCost(i) - (price[i] as number);
      if (exit < best) {
        best = exit;
        end = i;
      }
      this.#relaxSchools(i, d, best);
    }
    if (end === -1) throw new Error("a school has no way to anybody");
    this.#raise(best);
    this.load[end] = (this.load[end] as number) + 1;
    this.#shift(end, school);
  }

  /**
   * Adds an arc that may be cheaper than what its school has. If so, moves around the cheapest
   * cycle through it, or raises prices until it is no longer cheaper (out-of-kilter method).
   * Returns whether any assignment changed.
   */
  insert(school: number, person: number, cost: number): boolean {
    const { price } = this;
    const home = this.assigned[school] as number;
    const gain =
      (this.paid[school] as number) + (price[home] as number) - cost - (price[person] as number);
    this.arcs.add(school, person, cost);
    if (gain <= 0) return false;
    const sink = price.length;
    this.#reset();
    this.#intoSink = -1;
    this.#reach(person, 0, -1);
    let reached = gain;
    while (this.#heap.size > 0) {
      const node = this.#heap.pop();
      const d = this.#distance[node] as number;
      if (d >= gain) break;
      this.#settled[node] = 1;
      if (node === home) {
        reached = d;
        break;
      }
      if (node === sink) this.#relaxSink(d, gain);
      else {
        this.#relaxSchools(node, d, gain);
        const exit = d + this.nextCost(node) - (price[node] as number);
        if (exit < gain && exit < (this.#distance[sink] as number)) {
          this.#intoSink = node;
          this.#reach(sink, exit, -1);
        }
      }
    }
    const sinkRaise = this.#settled[sink] ? reached - (this.#distance[sink] as number) : 0;
    this.#raise(reached);
    if (sinkRaise > 0) for (let i = 0; i < sink; i++) price[i] = (price[i] as number) - sinkRaise;
    if (reached >= gain) return false;
    this.#turn(school, person, cost, home);
    return true;
  }

  /** Marks a node as reached at a distance if that is nearer than before. */
  #reach(node: number, distance: number, via: number): void {
    const known = this.#distance[node] as number;
    if (distance >= known) return;
    if (known === Infinity) this.#touched.push(node);
    this.#distance[node] = distance;
    this.#via[node] = via;
    this.#heap.lower(node);
  }

  /** Goes on from a person over each of his schools to all who may take it. */
  #relaxSchools(person: number, d: number, limit: number): void {
    const { arcs, price, paid } = this;
    const { first, next, head, cost } = arcs;
    const distance = this.#distance;
    const own = price[person] as number;
    let school = this.#firstSchool[person] as number;
    for (; school !== -1; school = this.#nextSchool[school] as number) {
      const base = d - (paid[school] as number) - own;
      for (let arc = first[school] as number; arc !== -1; arc = next[arc] as number) {
        const i = head[arc] as number;
        const further = base + (cost[arc] as number) + (price[i] as number);
        if (further < limit && further < (distance[i] as number) && !this.#settled[i]) {
          this.#reach(i, further, school);
        }
      }
    }
  }

  /** From the sink to everybody who could give a school up. */
  #relaxSink(d: number, limit: number): void {
    const people = this.price.length;
    for (let i = 0; i < people; i++) {
      if (this.#settled[i] || this.load[i] === 0) continue;
      const further = d + (this.price[i] as number) - this.lastCost(i);
      // Minus one: reached over the sink, not over a school.
      if (further < limit) this.#reach(i, further, -1);
    }
  }

  #raise(to: number): void {
    const people = this.price.length;
    for (const node of this.#touched) {
      const d = this.#distance[node] as number;
      if (this.#settled[node] && d < to && node < people) {
        this.price[node] = (this.price[node] as number) + to - d;
      }
    }
  }

  /** Moves schools along the path that ends at a person, back to the school it began with. */
  #shift(end: number, start: number): void {
    let person = end;
    for (;;) {
      const school = this.#via[person] as number;
      const before = this.assigned[school] as number;
      this.#put(school, person, this.#costOf(school, person));
      if (school === start) return;
      person = before;
    }
  }

  /** Moves schools round the cycle person -> ... -> home, and the school itself to the person. */
  #turn(school: number, person: number, cost: number, home: number): void {
    let node = home;
    while (node !== person) {
      const via = this.#via[node] as number;
      if (via === -1) {
        // Came over the sink: one gives up a place, another takes one more.
        this.load[node] = (this.load[node] as number) - 1;
        this.load[this.#intoSink] = (this.load[this.#intoSink] as number) + 1;
        node = this.#intoSink;
        continue;
      }
      const before = this.assigned[via] as number;
      this.#put(via, node, this.#costOf(via, node));
      node = before;
    }
    this.#put(school, person, cost);
  }

  #costOf(school: number, person: number): number {
    const { first, next, head, cost } = this.arcs;
    let least = Infinity;
    for (let arc = first[school] as number; arc !== -1; arc = next[arc] as number) {
      if (head[arc] === person && (cost[arc] as number) < least) least = cost[arc] as number;
    }
    return least;
  }

  #put(school: number, person: number, cost: number): void {
    const before = this.assigned[school] as number;
    if (before !== -1) {
      const left = this.#previousSchool[school] as number;
      const right = this.#nextSchool[school] as number;
      if (left === -1) this.#firstSchool[before] = right;
      else this.#nextSchool[left] = right;
      if (right !== -1) this.#previousSchool[right] = left;
    }
    const first = this.#firstSchool[person] as number;
    this.#nextSchool[school] = first;
    this.#previousSchool[school] = -1;
    if (first !== -1) this.#previousSchool[first] = school;
    this.#firstSchool[person] = school;
    this.assigned[school] = person;
    this.paid[school] = cost;
  }

  #reset(): void {
    this.#heap.clear();
    for (const node of this.#touched) {
      this.#distance[node] = Infinity;
      this.#via[node] = -1;
      this.#settled[node] = 0;
    }
    this.#touched.length = 0;
  }
}
