import type { When } from "../format/criterion-base.ts";

/**
 * The nodes so that each comes after its parent and after what its condition looks at; null where
 * no condition looks at an answer, as pre-order then does. The rubric has no circles.
 */
export function settleOrder(
  whens: readonly (When | null)[],
  parent: readonly number[],
  nodes: ReadonlyMap<string, number>,
): Int32Array | null {
  const target = (node: number): number => {
    const when = whens[node];
    return when && when.kind !== "subject" ? (nodes.get(when.code) ?? -1) : -1;
  };
  if (whens.every((_, node) => target(node) === -1)) return null;
  const order: number[] = [];
  const placed = new Uint8Array(whens.length);
  const put = (node: number): void => {
    if (node === -1 || placed[node]) return;
    placed[node] = 1;
    put(parent[node] ?? -1);
    put(target(node));
    order.push(node);
  };
  for (let node = 0; node < whens.length; node++) put(node);
  return Int32Array.from(order);
}
