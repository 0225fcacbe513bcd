import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["dudao-source"] },
  ssr: { resolve: { conditions: ["dudao-source"], externalConditions: ["dudao-source"] } },
  test: {
    include: ["src/**/*.test.ts"],
    pool: "forks",
    // One embedded PostgreSQL serves a file; its start and the migrations need their time.
    hookTimeout: 60_000,
    testTimeout: 20_000,
  },
});
