/** The HTTP server as a function, for tests, benchmarks and hosts of one's own. */
export type { DemoAccount } from "./http/demo-accounts.ts";
export { createServer, type ServerOptions } from "./server.ts";
