import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
} from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

// The part of WebAssembly used here; the library of Node's types does not have it.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};

/** What `diff` and `applyMigrations` leave out: nothing. */
export const everything = { externalTables: [], externalEnums: [] };

/**
 * The official adapter cuts a script at every semicolon, also within function
 * bodies and comments. Here a script goes to PostgreSQL whole, which makes it
 * one transaction: a migration is applied or not, never half.
 */
class WholeScripts extends PrismaPg {
  readonly opened: { dispose(): Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    this.opened.push(adapter);
    teachChars(adapter);
    adapter.executeScript = async (script: string) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        throw new DriverAdapterError(reported(error));
      }
    };
    return adapter;
  }
}

function reported(error: unknown) {
  const { code = "XX000", severity = "ERROR", message } = error as pg.DatabaseError;
  const { detail, column, hint } = error as pg.DatabaseError;
  const originalCode = code;
  return { kind: "postgres", originalCode, code, severity, message, detail, column, hint } as const;
}

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/**
 * The adapter does not know the catalogue's one-letter type, which the engine
 * reads when it compares a database with a schema.
 */
function teachChars(adapter: Adapter): void {
  const { CHAR, TEXT } = pg.types.builtins;
  const pool = adapter.underlyingDriver();
  const places = new Map<string, number[]>();
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const asText = async (config: pg.QueryConfig) => {
    const result = await query(config);
    const found: number[] = [];
    // A script of several statements has several results and nothing to read.
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== CHAR) continue;
      field.dataTypeID = TEXT;
      found.push(index);
    }
    places.set(config.text, found);
    return result;
  };
  pool.query = asText as typeof pool.query;
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (asked) => {
    const result = await queryRaw(asked);
    for (const index of places.get(asked.sql) ?? []) {
      result.columnTypes[index] = ColumnTypeEnum.Character;
    }
    return result;
  };
}

let loaded: Promise<void> | undefined;

// What the engine says before it gives up; without a place to say it, the reason would be lost.
const registry = { set_message: (message: string) => process.emitWarning(message) };

/** Prisma's own schema engine, built for WebAssembly and shipped in an npm package: no download. */
async function load(): Promise<void> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  const entry = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const bytes = await readFile(entry.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

/**
 * Runs work with a schema engine on a database.
 * @param url connection string of the database
 * @param datamodels the Prisma schema files as `[path, content]`, where the work needs them
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
  datamodels?: [string, string][],
): Promise<T> {
  loaded ??= load();
  await loaded;
  const connections = new WholeScripts({ connectionString: url });
  const adapter = bindMigrationAwareSqlAdapterFactory(connections);
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
    return await work(engine).finally(() => engine.free());
  } finally {
    // The engine leaves its connections open.
    await Promise.all(connections.opened.map((opened) => opened.dispose().catch(() => {})));
  }
}
