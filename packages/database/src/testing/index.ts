/** Real databases for tests: one server for the run, a copy of a migrated database for each. */
import { randomBytes } from "node:crypto";
import { administer, at } from "./administer.ts";
import { CLUSTER_VARIABLE, startTestCluster, type TestCluster } from "./cluster.ts";

export { administer } from "./administer.ts";
export { startTestCluster, type TestCluster } from "./cluster.ts";

export type TestDatabase = {
  /** Connection string, as the owner of the schema. */
  readonly url: string;
  drop(): Promise<void>;
};

let own: Promise<TestCluster> | undefined;

/** The server of the run, or one of our own where no global setup made one. */
function cluster(): Promise<TestCluster> {
  const given = process.env[CLUSTER_VARIABLE];
  if (given) return Promise.resolve(JSON.parse(given) as TestCluster);
  own ??= startTestCluster();
  return own;
}

/** A fresh migrated database without regions; made by copying, in some tens of milliseconds. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url, template } = await cluster();
  const name = `dudao_test_${randomBytes(8).toString("hex")}`;
  await administer(url, `create database ${name} template ${template}`);
  return {
    url: at(url, name),
    drop: () => administer(url, `drop database if exists ${name} with (force)`),
  };
}

/** A fresh database without anything in it: no tables, no migrations. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const { url } = await cluster();
  const name = `dudao_empty_${randomBytes(8).toString("hex")}`;
  await administer(url, `create database ${name} template template0`);
  return {
    url: at(url, name),
    drop: () => administer(url, `drop database if exists ${name} with (force)`),
  };
}
