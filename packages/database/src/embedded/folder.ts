import { createHash } from "node:crypto";
import {
  access,
  chown,
  constants,
  mkdir,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Account, reaches } from "./account.ts";
import { SHARED_PLACE } from "./binaries.ts";
import { codeOf, EmbeddedError } from "./error.ts";

/** The files of one embedded PostgreSQL. */
export type Folder = {
  readonly root: string;
  /** PostgreSQL's own data. */
  readonly data: string;
  readonly log: string;
  /** Its port, its password and who started it; readable by nobody else. */
  readonly card: string;
  /** Stands while the data is being set up. */
  readonly mark: string;
};

const denied = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOSPC"]);

function refuse(root: string, error: unknown): never {
  const code = codeOf(error);
  if (!denied.has(code)) throw error;
  throw new EmbeddedError(
    "dataFolder",
    `the data folder ${root} cannot be written (${code})`,
    error,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Makes the folder where it is missing and refuses one that cannot be used.
 * Under root's own home the account PostgreSQL runs under cannot go; there the
 * data lies in a shared place and the folder points to it.
 */
export async function prepareFolder(dataDir: string, account?: Account): Promise<Folder> {
  const root = resolve(dataDir);
  try {
    await mkdir(root, { recursive: true });
    await access(root, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    refuse(root, error);
  }
  const folder = {
    root,
    data: join(root, "pg"),
    log: join(root, "postgres.log"),
    card: join(root, "dudao.json"),
    mark: join(root, "initialising"),
  };
  // The account cannot follow a link out of a folder it cannot enter, so links are resolved for it.
  if (await exists(folder.data)) return { ...folder, data: await realpath(folder.data) };
  if (!account || (await reaches(account, root))) return folder;
  return { ...folder, data: await placeElsewhere(folder, account) };
}

async function placeElsewhere(folder: Folder, account: Account): Promise<string> {
  const places = join(SHARED_PLACE, "data");
  await sweep(places);
  const name = createHash("sha256").update(folder.root).digest("hex").slice(0, 16);
  const data = join(places, name, "pg");
  await mkdir(data, { recursive: true, mode: 0o755 });
  await chown(data, account.uid, account.gid);
  await writeFile(join(places, name, "from"), folder.data);
  await rm(folder.data, { force: true });
  await symlink(data, folder.data).catch((error) => refuse(folder.root, error));
  return data;
}

/**
 * Removes what temporary folders left in the shared place when they were
 * deleted. What belongs to any other folder stays: its disk may only be away.
 */
async function sweep(places: string): Promise<void> {
  for (const name of await readdir(places).catch(() => [])) {
    const place = join(places, name);
    const from = await readFile(join(place, "from"), "utf8").catch(() => undefined);
    if (!from?.startsWith(tmpdir()) || (await exists(from))) continue;
    await rm(place, { recursive: true, force: true });
  }
}

/**
 * Removes what an initialisation that was interrupted left behind. Only its own
 * mark tells: data without one is never removed.
 */
export async function clearUnfinished(folder: Folder): Promise<void> {
  if (await exists(folder.mark)) await rm(folder.data, { recursive: true, force: true });
}

/** Whether a cluster stands there already; one of another major version is refused. */
export async function isInitialised(folder: Folder, major: string): Promise<boolean> {
  const version = await readFile(join(folder.data, "PG_VERSION"), "utf8").catch(() => undefined);
  if (version === undefined) return false;
  if (version.trim() === major) return true;
  throw new EmbeddedError(
    "version",
    `the data folder ${folder.root} was made by PostgreSQL ${version.trim()}; this is ${major}: use another folder, or dump and restore`,
  );
}
