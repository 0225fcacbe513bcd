import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["dudao-source"] },
  ssr: { resolve: { conditions: ["dudao-source"], externalConditions: ["dudao-source"] } },
});
