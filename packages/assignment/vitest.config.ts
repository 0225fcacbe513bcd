import { defineConfig } from "vitest/config";

// Inside the repository packages are read as source; see "exports" in package.json.
export default defineConfig({
  ssr: { resolve: { conditions: ["dudao-source"] } },
  test: { include: ["src/**/*.test.ts"], testTimeout: 60_000 },
});
