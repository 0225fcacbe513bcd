import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["dudao-source"] },
  ssr: { resolve: { conditions: ["dudao-source"], externalConditions: ["dudao-source"] } },
  test: {
    include: ["src/**/*.test.ts"],
    pool: "forks",
    // One embedded PostgreSQL serves the run; each world is a copy of a migrated database.
    globalSetup: ["../database/src/testing/global-setup.ts"],
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
});
