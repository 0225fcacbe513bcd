import type { Config } from "@dudao/core/model";
import { type Database, registerRegions } from "@dudao/database";
import { regionsOf } from "../regions.ts";

/**
 * Registers the regions of the configuration that are not there yet; those that are keep what they
 * have.
 * @returns Whether the database had none: it has just been made.
 */
export async function setUpRegions(
  database: Database,
  url: string,
  config: Pick<Config, "counties">,
): Promise<{ isNew: boolean }> {
  const known = await knownRegions(database);
  await registerRegions(
    url,
    regionsOf(config).filter(({ code }) => !known.has(code)),
  );
  return { isNew: known.size === 0 };
}

async function knownRegions(database: Database): Promise<ReadonlySet<string>> {
  // The list of regions is public; this scope shows nothing else.
  const nowhere = { kind: "county", region: "00" } as const;
  const today = new Date().toISOString().slice(0, 10);
  const rows = await database.read(nowhere, today, (db) =>
    db.query<{ region: string }>("select region from region"),
  );
  return new Set(rows.map(({ region }) => region));
}
