import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["dudao-source"] },
  ssr: { resolve: { conditions: ["dudao-source"], externalConditions: ["dudao-source"] } },
  test: { include: ["src/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
});
