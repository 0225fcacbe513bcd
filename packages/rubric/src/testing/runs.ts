/** How often property tests run: few in `npm test`, more where DUDAO_PROPERTY_RUNS asks for it. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

const asked = Number(process.env.DUDAO_PROPERTY_RUNS);

/** Options for `fc.assert`; `usual` is how many runs are quick enough for every day. */
export function runs(usual = 100): { numRuns: number } {
  return { numRuns: asked > 0 ? asked : usual };
}

/** Milliseconds a property test may take: ten minutes where many runs are asked for. */
export const patience = asked > 0 ? 600_000 : 30_000;
