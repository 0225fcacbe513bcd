import { defineConfig } from "vitest/config";

// Inside the repository packages are read as source; see "exports" in package.json.
export default defineConfig({ ssr: { resolve: { conditions: ["dudao-source"] } } });
