import { createHash, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// argon2id with the library's defaults of 19 MiB, two passes, one lane: OWASP's first choice.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, with its salt and costs, as one text. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), OPTIONS);
}

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits. Without a hash (nobody of that name, or no password
 * yet) the same work is done on a decoy, so that the time tells nothing.
 */
export async function passwordFits(
  stored: string | null | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString("hex"));
  const fits = await verify(stored ?? (await decoy), password.normalize("NFC"));
  return fits && stored !== null && stored !== undefined;
}

/** A new session token: 256 random bits, safe in a cookie. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token. It is random and long, so a plain SHA-256 suffices. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
