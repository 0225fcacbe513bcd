import type { CountyLoaders } from "@dudao/refine";

/** The counties this office installation serves; each is fetched when somebody of it signs in. */
export const counties: CountyLoaders = {
  kaiyuan: async () => (await import("@dudao/county-kaiyuan")).default.county,
  yuanjiang: async () => (await import("@dudao/county-yuanjiang")).default.county,
};
