/** Binary heap of numbered nodes by distance; equal distances come out by number. */
export class NodeHeap {
  readonly #nodes: Int32Array;
  /** Place of each node in the heap, or -1. */
  readonly #at: Int32Array;
  readonly #distance: Float64Array;
  #size = 0;

  constructor(distance: Float64Array) {
    this.#distance = distance;
    this.#nodes = new Int32Array(distance.length);
    this.#at = new Int32Array(distance.length).fill(-1);
  }

  get size(): number {
    return this.#size;
  }

  clear(): void {
    for (let k = 0; k < this.#size; k++) this.#at[this.#nodes[k] as number] = -1;
    this.#size = 0;
  }

  /** Puts a node in, or moves it up after its distance fell. */
  lower(node: number): void {
    const at = this.#at[node] as number;
    this.#up(node, at === -1 ? this.#size++ : at);
  }

  /** Takes the nearest node out; there must be one. */
  pop(): number {
    const top = this.#nodes[0] as number;
    this.#at[top] = -1;
    const last = this.#nodes[--this.#size] as number;
    if (this.#size > 0) this.#down(last);
    return top;
  }

  #before(a: number, b: number): boolean {
    const left = this.#distance[a] as number;
    const right = this.#distance[b] as number;
    return left < right || (left === right && a < b);
  }

  #up(node: number, from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#nodes[parent] as number;
      if (!this.#before(node, above)) break;
      this.#nodes[at] = above;
      this.#at[above] = at;
      at = parent;
    }
    this.#nodes[at] = node;
    this.#at[node] = at;
  }

  #down(node: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#size) break;
      const right = child + 1;
      if (
        right < this.#size &&
        this.#before(this.#nodes[right] as number, this.#nodes[child] as number)
      ) {
        child = right;
      }
      const below = this.#nodes[child] as number;
      if (!this.#before(below, node)) break;
      this.#nodes[at] = below;
      this.#at[below] = at;
      at = child;
    }
    this.#nodes[at] = node;
    this.#at[node] = at;
  }
}
