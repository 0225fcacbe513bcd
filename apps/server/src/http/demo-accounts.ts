import type { FastifyInstance } from "fastify";

/** An account of the demonstration, its password shown on purpose. */
export type DemoAccount = {
  readonly region: string;
  readonly regionName: string;
  readonly userName: string;
  readonly password: string;
  /** Id of the role. */
  readonly role: string;
  /** What this account is good for, in Chinese. */
  readonly note: string;
};

/** Who can be tried out; empty wherever the demonstration was not loaded, so no real account shows. */
export function demoAccounts(app: FastifyInstance, accounts: readonly DemoAccount[]): void {
  app.get("/api/demo-accounts", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    return { accounts };
  });
}
