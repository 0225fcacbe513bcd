/** How often property tests run: few by default, more where DUDAO_PROPERTY_RUNS asks for it. */
export const RUNS = Number(process.env.DUDAO_PROPERTY_RUNS ?? 50);
