import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["dudao-source"] },
  ssr: { resolve: { conditions: ["dudao-source"], externalConditions: ["dudao-source"] } },
  test: {
    include: ["src/**/*.test.ts"],
    pool: "forks",
    globalSetup: ["../../packages/database/src/testing/global-setup.ts"],
    // Two whole years are played once; on a busy machine that takes its time.
    hookTimeout: 600_000,
    testTimeout: 60_000,
  },
});
