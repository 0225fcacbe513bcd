/** A piece of SQL with its own parameters, `$1` the first; joined with others it is renumbered. */
export type SqlFragment = { readonly text: string; readonly params: readonly unknown[] };

/** Gathers the parameters of a statement while its text is put together. */
export class Params {
  readonly values: unknown[] = [];

  /** The placeholder of a value. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** The text of a fragment with its placeholders renumbered. */
  include(fragment: SqlFragment): string {
    const offset = this.values.length;
    this.values.push(...fragment.params);
    return fragment.text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + offset}`);
  }
}
