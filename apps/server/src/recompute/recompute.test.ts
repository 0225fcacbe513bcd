import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createTestDatabase } from "@dudao/database/testing";
import { expect, it, onTestFinished } from "vitest";

it("says how many results it worked out anew, and that none differs", async () => {
  const { url, drop } = await createTestDatabase();
  onTestFinished(() => drop());
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  // A code other than 0 would reject.
  const { stdout } = await promisify(execFile)(process.execPath, ["-C", "dudao-source", main], {
    env: { PATH: process.env.PATH ?? "", DATABASE_URL: url },
  });
  expect(stdout).toContain("0 results recomputed, 0 differ");
});
