import { defineConfig } from "@playwright/test";
import { baseURL, launch, place, server } from "./src/support/settings.ts";

export default defineConfig({
  testDir: "src",
  testMatch: "**/*.e2e.ts",
  // One server, one database: the tests follow one another, and what one leaves behind the next sees.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Where nobody watches, what a crowded machine let slip is tried once more, and said.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/playwright.json" }]],
  outputDir: "test-results/artifacts",
  globalTeardown: "./src/support/teardown.ts",
  use: {
    baseURL,
    ...place,
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: launch,
  },
  webServer: server,
});
