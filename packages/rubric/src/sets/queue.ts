/** Schools by what their next unit costs in disparity: a binary heap over exact fractions. */

/** A fraction of two whole numbers a double holds exactly. */
export type Price = { readonly top: number; readonly bottom: number };

/** Far more than two roundings can move a quotient. */
const near = 1e-14;

/** Is a below b? Whole numbers decide where the quotients are too close to call. */
export function isCheaper(a: Price, b: Price): boolean {
  const left = a.top / a.bottom;
  const right = b.top / b.bottom;
  if (Math.abs(left - right) > near * Math.max(left, right)) return left < right;
  return BigInt(a.top) * BigInt(b.bottom) < BigInt(b.top) * BigInt(a.bottom);
}

/** The cheapest on top; equal prices go to the lower index, so that the order is always the same. */
export class PriceQueue {
  readonly #prices: Price[];
  readonly #heap: number[];

  constructor(prices: Price[], members: readonly number[]) {
    this.#prices = prices;
    this.#heap = [...members];
    for (let at = (this.#heap.length >> 1) - 1; at >= 0; at--) this.#sink(at);
  }

  /** Index with the lowest price; undefined when there is none left. */
  get first(): number | undefined {
    return this.#heap[0];
  }

  /** Gives the first a new, higher price. */
  raise(price: Price): void {
    this.#prices[this.#heap[0] ?? 0] = price;
    this.#sink(0);
  }

  drop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#sink(0);
  }

  #before(a: number, b: number): boolean {
    const left = this.#prices[a] as Price;
    const right = this.#prices[b] as Price;
    if (isCheaper(left, right)) return true;
    return a < b && !isCheaper(right, left);
  }

  #sink(from: number): void {
    const heap = this.#heap;
    const moved = heap[from] as number;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      const other = child + 1;
      if (other < heap.length && this.#before(heap[other] as number, heap[child] as number)) {
        child = other;
      }
      if (!this.#before(heap[child] as number, moved)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = moved;
  }
}
