import type { Composition } from "./compose.ts";

/** Who set what, a line each, for people: `role:officer  core`, replaced things with whom they replaced. */
export function explain(composition: Composition): string[] {
  const width = Math.max(0, ...composition.origins.map((o) => o.thing.length));
  return composition.origins.map((o) => {
    const line = `${o.thing.padEnd(width)}  ${o.by}`;
    return o.replaced ? `${line} (replaces ${o.replaced})` : line;
  });
}
