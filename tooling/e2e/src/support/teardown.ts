import { rmSync } from "node:fs";
import { dataDir } from "./settings.ts";

/** Removes the data of the run. */
export default function teardown(): void {
  if (dataDir) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
