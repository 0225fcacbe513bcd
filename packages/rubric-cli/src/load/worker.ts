/** Loads a target in a thread of its own, whose module cache is empty: every load sees the disk. */
import { parentPort, workerData } from "node:worker_threads";
import { UsageError } from "../terminal.ts";
import { nothing } from "./contents.ts";
import { loadTarget } from "./load.ts";

const { cwd, target } = workerData as { cwd: string; target: string };
const contents = await loadTarget(cwd, target).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  const fault = { file: target, path: "", code: "cannotLoad", message: error.text };
  return { ...nothing(), faults: [fault] };
});
parentPort?.postMessage(contents);
