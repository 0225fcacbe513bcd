import { execFileSync } from "node:child_process";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { EmbeddedError } from "./error.ts";

/** The account PostgreSQL runs under; undefined is our own. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string };

function lookUp(name: string): Account | undefined {
  const id = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: "pipe" }));
  try {
    return { uid: id("-u"), gid: id("-g"), name };
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses to run as root, so root lends it an account without
 * rights: `postgres` where the system has one, else `nobody`.
 */
export function accountForPostgres(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = lookUp("postgres") ?? lookUp("nobody");
  if (!account) {
    throw new EmbeddedError(
      "platform",
      "PostgreSQL does not run as root, and this system has neither the user postgres nor nobody: start as an ordinary user",
    );
  }
  return account;
}

/** Whether an account may pass through every folder above a path, and through the path itself. */
export async function reaches(account: Account, path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
