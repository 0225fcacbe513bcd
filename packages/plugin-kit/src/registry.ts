import type { Problem } from "./order.ts";
import type { Plugin } from "./plugin.ts";

/** Who set a thing, and whom it replaced. */
export type Origin = { readonly thing: string; readonly by: string; readonly replaced?: string };

/** Collects things by id from plugins in order; a doubled id is a problem unless it is an override. */
export class Registry<T> {
  readonly #kind: string;
  readonly #problems: Problem[];
  readonly #origins: Origin[];
  readonly #things = new Map<string, { value: T; by: string }>();

  constructor(kind: string, problems: Problem[], origins: Origin[]) {
    this.#kind = kind;
    this.#problems = problems;
    this.#origins = origins;
  }

  /** Adds one thing in the name of a plugin. */
  add(id: string, value: T, plugin: Plugin): void {
    const thing = `${this.#kind}:${id}`;
    const before = this.#things.get(id);
    const isOverride = plugin.overrides?.includes(thing) ?? false;
    if (before && !isOverride) {
      this.#problems.push({
        where: plugin.id,
        what: `${thing} is already set by ${before.by}; list it in "overrides" to replace it`,
      });
      return;
    }
    if (!before && isOverride) {
      this.#problems.push({ where: plugin.id, what: `overrides ${thing}, which nobody has set` });
    }
    this.#things.set(id, { value, by: plugin.id });
    this.#origins.push({ thing, by: plugin.id, ...(before ? { replaced: before.by } : {}) });
  }

  /** All things by id. */
  toMap(): ReadonlyMap<string, T> {
    return new Map([...this.#things].map(([id, { value }]) => [id, value]));
  }

  /** The plugin that set a thing. */
  setBy(id: string): string | undefined {
    return this.#things.get(id)?.by;
  }
}
