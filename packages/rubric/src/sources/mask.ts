import type { CompiledRubric } from "../engine/compile.ts";

/** 1 for the nodes of these criteria, all under them and all above; null for everything. */
export function maskOf(
  { codes, nodes, parent, end }: CompiledRubric,
  criteria: readonly string[] | undefined,
): Uint8Array | null {
  if (!criteria) return null;
  const mask = new Uint8Array(codes.length);
  for (const code of criteria) {
    const node = nodes.get(code) ?? 0;
    mask.fill(1, node, end[node] ?? node + 1);
    for (let above = parent[node] ?? -1; above !== -1; above = parent[above] ?? -1) {
      mask[above] = 1;
    }
  }
  return mask;
}
