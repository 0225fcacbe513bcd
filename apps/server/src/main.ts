import { boot } from "./boot/boot.ts";
import type { Demo } from "./boot/demo.ts";
import { Shutdown } from "./boot/shutdown.ts";
import { StartError } from "./boot/start-error.ts";
import { readSettings } from "./env.ts";

/** Ends the process with one line about why it could not start, or could not go on. */
function giveUp(error: unknown): never {
  const line =
    error instanceof StartError
      ? error.message
      : `意外错误 / unexpected: ${error instanceof Error ? error.message : error}`;
  process.stderr.write(`${line.replace(/\s*\n\s*/g, " ")}\n`);
  if (!(error instanceof StartError) && process.env.DUDAO_LOG_LEVEL === "debug")
    console.error(error);
  process.exit(1);
}

const shutdown = new Shutdown({
  force: () => process.exit(1),
  onFailure: (step, error) => process.stderr.write(`${step}: ${error}\n`),
});

/** The first signal stops in order and ends with 0; the second ends at once. */
async function stop(): Promise<void> {
  if (shutdown.begun) process.exit(1);
  await shutdown.run();
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
// Started by `npm start`: when it is gone, killed even, nobody is left to stop us.
if (process.connected) process.once("disconnect", stop);

try {
  await boot(readSettings(process.env), shutdown, {
    say: (text) => process.stdout.write(`${text}\n`),
    demo: () => import("@dudao/demo") as Promise<Demo>,
  });
} catch (error) {
  // A stop in the middle of the start makes the rest of it fail: that is no error.
  if (!shutdown.begun) {
    await shutdown.run();
    giveUp(error);
  }
}
