import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { configuration } from "../configuration.ts";
import type { Settings } from "../env.ts";
import { createLogger } from "../http/logger.ts";
import { createServer } from "../server.ts";
import { addressOf, announcement } from "./announce.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { openMigrated } from "./database.ts";
import { clearUnfinishedDemo, type Demo, knownAccounts, loadIntoNew } from "./demo.ts";
import { openLogFile } from "./log-file.ts";
import { listenError } from "./port.ts";
import { setUpRegions } from "./regions.ts";
import type { Shutdown } from "./shutdown.ts";

/** How long requests in progress may take to finish when the server stops. */
const DRAIN_MS = 5000;

export type Surroundings = {
  /** Where people are told what happens: the terminal. */
  readonly say: (text: string) => void;
  /** The same for what changes many times a second. */
  readonly progress: (text: string) => void;
  /** The demonstration, fetched only when it is to be loaded. */
  readonly demo: () => Promise<Demo>;
};

/**
 * Starts everything in order and listens: folder, log, database, regions, demonstration, HTTP.
 * @throws StartError with the one line that says what to do.
 */
export async function boot(
  settings: Settings,
  shutdown: Shutdown,
  { say, progress, demo }: Surroundings,
): Promise<{ app: FastifyInstance; address: string }> {
  const { config } = configuration();
  const { dataDir } = settings;
  prepareDataFolder(dataDir);
  const logFile = settings.logFile === undefined ? undefined : openLogFile(settings.logFile);
  const logger = createLogger(settings.logLevel, logFile);

  await clearUnfinishedDemo(dataDir, settings.databaseUrl);
  const { database, url } = await openMigrated(settings, shutdown);
  const { isNew } = await setUpRegions(database, url, config);
  if (isNew && settings.demo) {
    say("首次启动,正在载入演示数据…… / first start: loading the demonstration…");
    await loadIntoNew({ url, config, dataDir, onProgress: progress, load: demo });
  }
  const accounts = knownAccounts(dataDir);
  const app = await createServer({
    config,
    database,
    logger,
    adminDir: settings.adminDir,
    demoAccounts: accounts,
    trustProxy: settings.trustProxy,
    signInsPerMinute: settings.signInsPerMinute,
  });
  shutdown.add("HTTP", () => closeWithin(app, DRAIN_MS));
  const address = await listen(app, settings);
  logger.info({ address, counties: config.counties.size, demo: accounts.length > 0 }, "listening");
  say(announcement(address, accounts));
  return { app, address };
}

async function closeWithin(app: FastifyInstance, milliseconds: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), milliseconds);
  await app.close();
  clearTimeout(timer);
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenError(error, host, port);
  }
  return addressOf(host, app.server.address() as AddressInfo);
}
