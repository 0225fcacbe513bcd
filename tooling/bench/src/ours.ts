import type { Database } from "@dudao/database";
import { compose, corePlugin, definePlugin, nationalDefaults } from "@dudao/plugin-kit";
import routine from "@dudao/rubrics-routine";
import { createServer } from "@dudao/server";

// The rubric the loaded inspections are pinned to.
const rubrics = definePlugin({
  id: "bench",
  apiVersion: 1,
  dependsOn: ["core"],
  rubricPackages: [routine],
});

/** Our server with the rubric of the loaded inspections, not yet listening. */
export function openOurs(database: Database) {
  return createServer({
    config: compose([corePlugin, rubrics], nationalDefaults).config,
    database,
    signInsPerMinute: 10_000,
  });
}
