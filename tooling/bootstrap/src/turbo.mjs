import { join } from "node:path";
import { nodeBinary, projectEnvironment, root } from "./places.mjs";
import { keepLog, run } from "./run.mjs";
import { StartError, withProgress } from "./say.mjs";

/** Runs turbo tasks with the pinned Node; resolves with its exit code and output. */
export function runTurbo(args, environment = {}) {
  const script = join(root, "node_modules", "turbo", "bin", "turbo");
  return run(nodeBinary(), [script, "run", "--output-logs=errors-only", ...args], {
    env: { ...projectEnvironment(), ...environment },
  });
}

/** The same for a step that must succeed: its failure is one line that names the log. */
export async function turbo(args, { log, progress, failure }) {
  const { code, output } = await withProgress(progress, () => runTurbo(args));
  if (code === 0) return;
  const kept = keepLog(log, output);
  throw new StartError(
    `${failure.zh}${kept ? `,详见 ${kept}` : ""} / ${failure.en}${kept ? `: see ${kept}` : ""}`,
  );
}
