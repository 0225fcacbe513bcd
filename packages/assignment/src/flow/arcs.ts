/** Which people each school may go to and at what cost; arcs are added while solving goes on. */
export class Arcs {
  readonly first: Int32Array;
  next = new Int32Array(1024);
  head = new Int32Array(1024);
  cost = new Float64Array(1024);
  #count = 0;

  constructor(schools: number) {
    this.first = new Int32Array(schools).fill(-1);
  }

  get count(): number {
    return this.#count;
  }

  add(school: number, person: number, cost: number): void {
    if (this.#count === this.head.length) this.#grow();
    const arc = this.#count++;
    this.head[arc] = person;
    this.cost[arc] = cost;
    this.next[arc] = this.first[school] as number;
    this.first[school] = arc;
  }

  has(school: number, person: number): boolean {
    for (let arc = this.first[school] as number; arc !== -1; arc = this.next[arc] as number) {
      if (this.head[arc] === person) return true;
    }
    return false;
  }

  #grow(): void {
    const size = this.head.length * 2;
    const wider = <T extends Int32Array | Float64Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.next = wider(new Int32Array(size), this.next);
    this.head = wider(new Int32Array(size), this.head);
    this.cost = wider(new Float64Array(size), this.cost);
  }
}
