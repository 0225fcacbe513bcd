import { startTestCluster } from "./cluster.ts";

/** For `globalSetup` of a vitest configuration: `@dudao/database/testing/global-setup`. */
export default async function setup(): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  return () => cluster.stop();
}
