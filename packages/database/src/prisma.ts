import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Connection, statementName } from "./connection.ts";
import { ScopeError } from "./errors.ts";
import { PrismaClient } from "./generated/prisma/client.ts";

/** The connection of the work that is running, for Prisma to find. */
export const current = new AsyncLocalStorage<Connection>();

function connectionAtWork(): Connection {
  const connection = current.getStore();
  if (!connection) throw new ScopeError("Prisma was used outside the work it was given to");
  return connection;
}

type Query = { text: string; name?: string };

/**
 * What Prisma takes for a client of its own while it runs a transaction: the
 * same connection. Inside our transaction its begin and end become a
 * savepoint, so that one commit decides about everything.
 */
class BorrowedClient {
  readonly #connection: Connection;
  readonly #savepoint: string;
  static #count = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
    BorrowedClient.#count += 1;
    this.#savepoint = `prisma_${BorrowedClient.#count}`;
  }

  query(query: Query): Promise<pg.QueryResult> {
    const instead = this.#connection.inTransaction ? this.#instead(query.text) : undefined;
    // The name belongs to the statement it was made for.
    const own = instead ? { ...query, text: instead, name: undefined } : query;
    return this.#connection.run((client) => client.query(own));
  }

  #instead(text: string): string | undefined {
    if (text === "BEGIN") return `savepoint ${this.#savepoint}`;
    if (text === "COMMIT") return `release savepoint ${this.#savepoint}`;
    if (text === "ROLLBACK") return `rollback to savepoint ${this.#savepoint}`;
    return undefined;
  }

  on(): void {}
  removeListener(): void {}
  release(): void {}
}

/** A pool without connections of its own: it hands on the one that is at work. */
class BorrowedPool extends pg.Pool {
  override query(query: unknown): never {
    return connectionAtWork().run((client) => client.query(query as Query)) as never;
  }

  override connect(): never {
    return Promise.resolve().then(() => new BorrowedClient(connectionAtWork())) as never;
  }
}

/** A Prisma client that only works inside a scope, on the connection of that scope. */
export function createPrisma(): PrismaClient {
  const adapter = new PrismaPg(new BorrowedPool(), {
    statementNameGenerator: (query) => statementName(query.sql) ?? "",
  });
  return new PrismaClient({ adapter });
}
