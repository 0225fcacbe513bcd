/** What stands on the disk now, whatever was loaded before. */
import { Worker } from "node:worker_threads";
import { localText } from "../text.ts";
import { type Contents, nothing } from "./contents.ts";

/** This file and its neighbours are sources in the repository and built ones outside it. */
const worker = new URL(
  `./worker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);

function broken(target: string, message: string): Contents {
  const text = localText(message, message);
  return { ...nothing(), faults: [{ file: target, path: "", code: "cannotLoad", message: text }] };
}

export function loadFresh(cwd: string, target: string): Promise<Contents> {
  return new Promise((done) => {
    const thread = new Worker(worker, { workerData: { cwd, target } });
    thread.once("message", (contents: Contents) => {
      done(contents);
      void thread.terminate();
    });
    thread.once("error", (error: unknown) => {
      done(broken(target, error instanceof Error ? error.message : String(error)));
    });
    // A module that ends its process, or never ends, answers nothing.
    thread.once("exit", () => done(broken(target, "ended without an answer")));
  });
}
