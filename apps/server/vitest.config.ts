import { configDefaults, defineConfig } from "vitest/config";

const conditions = ["dudao-source"];

// Starting and stopping is about the embedded PostgreSQL: another one adds nothing to it.
const elsewhere = process.env.TEST_DATABASE_URL ? ["src/main.test.ts"] : [];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["src/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...elsewhere],
    pool: "forks",
    globalSetup: ["src/testing/global-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
