import { defineConfig } from "prisma/config";

// `generate`, `validate` and `format` need no engine, yet the CLI downloads one
// before it starts. Pointing it at any program keeps them working on a closed
// network; a real `prisma migrate` sets the variable or DUDAO_PRISMA_ENGINE=download.
if (process.env.DUDAO_PRISMA_ENGINE !== "download") {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "" },
});
