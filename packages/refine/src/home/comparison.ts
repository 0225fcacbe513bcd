import type { OverviewReport } from "@dudao/core/model";

type Region = OverviewReport["regions"][number];

/** By which figure the counties are ordered; null is by name. */
export type Ordering = { readonly key: string | null; readonly order: "asc" | "desc" };

/** Counties in the asked order; equal ones by their code, so that rows never jump. */
export function sortRegions(regions: readonly Region[], { key, order }: Ordering): Region[] {
  const way = order === "asc" ? 1 : -1;
  return [...regions].sort((a, b) => {
    const byWish =
      key === null
        ? a.name.localeCompare(b.name, "zh-CN")
        : (a.values[key] ?? 0) - (b.values[key] ?? 0);
    return byWish * way || a.code.localeCompare(b.code);
  });
}

/** What a bar of full length stands for; 1 where nothing is counted. */
export function topOf(regions: readonly Region[], key: string): number {
  return Math.max(1, ...regions.map((region) => region.values[key] ?? 0));
}

/** The ordering after a press on a column's head: first the large ones, then the other way. */
export function pressed(ordering: Ordering, key: string | null): Ordering {
  if (ordering.key === key) return { key, order: ordering.order === "asc" ? "desc" : "asc" };
  return { key, order: key === null ? "asc" : "desc" };
}
