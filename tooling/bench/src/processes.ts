import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A server in a process of its own, so that the load and the two servers never share one. */
export type Side = { base: string; pid: number; stop(): Promise<void> };

/** Starts `serve.ts` for one side and waits for the address it prints. */
export async function startSide(side: "ours" | "floor", url: string): Promise<Side> {
  const child: ChildProcess = spawn(
    process.execPath,
    ["-C", "dudao-source", new URL("./serve.ts", import.meta.url).pathname, side, url],
    // The pipe to its input closes with us, however we end, and the side ends with it.
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const base = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${side} ended with ${code}`)));
    child.stdout?.on("data", (data: Buffer) => {
      const match = /http:\S+/.exec(String(data));
      if (match) resolve(match[0]);
    });
  });
  return {
    base,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}
