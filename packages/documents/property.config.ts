import fc from "fast-check";

// One place says how often properties are tried; a nightly run raises it.
fc.configureGlobal({ numRuns: Number(process.env.DUDAO_PROPERTY_RUNS ?? 50) });
