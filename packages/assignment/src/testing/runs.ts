type Environment = { readonly process?: { readonly env: Record<string, string | undefined> } };

/** How many cases a property is tried on; a nightly run asks for more. */
export const propertyRuns = Number(
  (globalThis as Environment).process?.env.DUDAO_PROPERTY_RUNS ?? 100,
);
