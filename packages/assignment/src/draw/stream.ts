/**
 * Lots out of a key, the same wherever they are drawn: SHA-256 over `version|key|label|counter`
 * gives eight numbers of 32 bits each, most significant byte first. A number that would favour
 * some outcomes is thrown away (rejection sampling), so each outcome is exactly as likely.
 */
import { sha256 } from "@dudao/rubric/hash";
import { drawVersion } from "./model.ts";

const RANGE = 2 ** 32;

export class LotStream {
  readonly #prefix: string;
  #counter = 0;
  #block = "";
  #at = 0;

  /** A stream of its own for each label, so that one part of a draw never shifts another. */
  constructor(key: string, label: string) {
    this.#prefix = `${drawVersion}|${key}|${label}|`;
  }

  /** A whole number from 0 to n - 1; n is at most 2^32. */
  below(n: number): number {
    const fair = RANGE - (RANGE % n);
    for (;;) {
      const word = this.#word();
      if (word < fair) return word % n;
    }
  }

  /** Takes so many out of a list, each order equally likely (the first steps of Fisher and Yates). */
  take<T>(list: readonly T[], count: number): T[] {
    const pool = [...list];
    for (let k = 0; k < count; k++) {
      const other = k + this.below(pool.length - k);
      const one = pool[other] as T;
      pool[other] = pool[k] as T;
      pool[k] = one;
    }
    return pool.slice(0, count);
  }

  #word(): number {
    if (this.#at === this.#block.length) {
      this.#block = sha256(`${this.#prefix}${this.#counter++}`);
      this.#at = 0;
    }
    const word = Number.parseInt(this.#block.slice(this.#at, this.#at + 8), 16);
    this.#at += 8;
    return word;
  }
}
