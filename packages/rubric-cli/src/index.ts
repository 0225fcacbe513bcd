export type { Language } from "./env.ts";
export { run } from "./run.ts";
export type { ExitCode, Terminal } from "./terminal.ts";
