import { provisionAccount, realClock } from "@dudao/core/server";
import { prepareDataFolder } from "../boot/data-folder.ts";
import { openMigrated } from "../boot/database.ts";
import { setUpRegions } from "../boot/regions.ts";
import { Shutdown } from "../boot/shutdown.ts";
import { StartError } from "../boot/start-error.ts";
import { configuration } from "../configuration.ts";
import { readSettings } from "../env.ts";
import { createLogger } from "../http/logger.ts";
import { regionsOf } from "../regions.ts";
import { askPassword } from "./password.ts";
import { checkPassword, readRequest } from "./request.ts";

const shutdown = new Shutdown();

/** Makes one account where nobody can sign in yet; one of that name stays as it is. */
async function run(): Promise<void> {
  const { config } = configuration();
  const settings = readSettings(process.env);
  const codes = new Set(regionsOf(config).map(({ code }) => code));
  const request = readRequest(process.argv.slice(2), config, codes);
  const password = checkPassword(await askPassword());
  prepareDataFolder(settings.dataDir);
  const { database, url } = await openMigrated(settings, shutdown);
  await setUpRegions(database, url, config);
  const log = createLogger("silent");
  await provisionAccount({ database, config, clock: realClock(), log }, { ...request, password });
  process.stdout.write(`${request.region} ${request.userName}: 可以登录 / may sign in\n`);
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
