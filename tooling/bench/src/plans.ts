import { openDatabase } from "@dudao/database";
import pg from "pg";
import type { Shot } from "./measure.ts";
import { openOurs } from "./ours.ts";
import type { Scenario } from "./shots.ts";

const settings = {
  session_preload_libraries: "auto_explain",
  "auto_explain.log_level": "notice",
  "auto_explain.log_min_duration": "0",
  "auto_explain.log_analyze": "on",
  "auto_explain.log_timing": "off",
  "auto_explain.log_buffers": "on",
  "auto_explain.log_nested_statements": "on",
  client_min_messages: "notice",
};

/** The same database over connections on which PostgreSQL tells how it ran each statement. */
function explaining(url: string): string {
  const told = new URL(url);
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  told.searchParams.set("options", options.join(" "));
  return told.href;
}

/** Hands every notice of every connection to `heard`. */
function listen(heard: (text: string) => void): void {
  type Connect = typeof pg.Client.prototype.connect;
  const connect = pg.Client.prototype.connect as (...given: unknown[]) => unknown;
  pg.Client.prototype.connect = function (this: pg.Client, ...given: unknown[]) {
    this.on("notice", ({ message }) => heard(message ?? ""));
    return connect.apply(this, given);
  } as Connect;
}

/** Enough for PostgreSQL to choose between a plan for the values and one for all values. */
const BEFORE = 12;

/**
 * Prints how PostgreSQL ran each statement that our server sent for each scenario: those of the
 * running procedures, under their role and row-level security, triggers included.
 */
export async function printPlans(url: string, scenarios: readonly Scenario[]): Promise<void> {
  let told: string[] = [];
  listen((text) => told.push(text));
  const database = openDatabase({ url: explaining(url), max: 1 });
  const app = await openOurs(database);
  const send = ({ method, path, headers, body }: Shot) =>
    app.inject({ method, url: path, headers, payload: body });
  try {
    for (const { name, ours } of scenarios) {
      for (let n = 0; n < BEFORE; n++) await send(ours());
      told = [];
      await send(ours());
      console.log(`\n${name}`);
      for (const text of told) console.log(text.replace(/^/gm, "  "));
    }
  } finally {
    await app.close();
    await database.close();
  }
}
