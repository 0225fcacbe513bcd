import { assertFree } from "./boot/port.ts";
import { Shutdown } from "./boot/shutdown.ts";
import { StartError } from "./boot/start-error.ts";
import { terminal } from "./boot/terminal.ts";
import { readSettings } from "./env.ts";

/** Ends the process with one line about why it could not start. */
function giveUp(error: unknown): never {
  const known = error instanceof StartError;
  const reason = error instanceof Error ? error.message : String(error);
  const line = known ? reason : `意外错误 / unexpected: ${reason}`;
  process.stderr.write(`${line.replace(/\s*\n\s*/g, " ")}\n`);
  if (!known && process.env.DUDAO_LOG_LEVEL === "debug") console.error(error);
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
  const settings = readSettings(process.env);
  await assertFree(settings.host, settings.port);
  // Loaded only now: what can be wrong with little work is told before what takes long, and a
  // signal in the meantime finds its handler in place.
  const { boot } = await import("./boot/boot.ts");
  await boot(settings, shutdown, {
    ...terminal(process.stdout),
    demo: () => import("@dudao/demo"),
  });
} catch (error) {
  // A stop in the middle of the start makes the rest of it fail: that is no error.
  if (!shutdown.begun) {
    await shutdown.run();
    giveUp(error);
  }
}
