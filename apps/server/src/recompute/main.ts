import { type Deviation, dayOf, realClock, recomputeResults } from "@dudao/core/server";
import { prepareDataFolder } from "../boot/data-folder.ts";
import { openMigrated } from "../boot/database.ts";
import { Shutdown } from "../boot/shutdown.ts";
import { StartError } from "../boot/start-error.ts";
import { configuration } from "../configuration.ts";
import { readSettings } from "../env.ts";
import { regionsOf } from "../regions.ts";

const shutdown = new Shutdown();

function line({ what, id, rubricId, stored, recomputed }: Deviation): string {
  const now = recomputed
    ? JSON.stringify(recomputed)
    : `没有指标体系 ${rubricId} / rubric ${rubricId} is gone`;
  return `✗ ${what} ${id}: ${JSON.stringify(stored)} → ${now}\n`;
}

/** Works out all stored results of the database anew and names those that differ; changes nothing. */
async function run(): Promise<void> {
  const { config } = configuration();
  const settings = readSettings(process.env);
  prepareDataFolder(settings.dataDir);
  const { database } = await openMigrated(settings, shutdown);
  const today = dayOf(realClock().now());
  let [all, differing] = [0, 0];
  for (const { code, level } of regionsOf(config)) {
    if (level !== "county") continue;
    const { checked, deviations } = await recomputeResults({ database, config }, code, today);
    for (const deviation of deviations) process.stdout.write(line(deviation));
    all += checked;
    differing += deviations.length;
  }
  process.stdout.write(
    `已重新计算 ${all} 项结果，${differing} 项不符 / ${all} results recomputed, ${differing} differ\n`,
  );
  if (differing > 0) process.exitCode = 1;
}

try {
  await run();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await shutdown.run();
}
