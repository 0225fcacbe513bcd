/** Content hashes for whoever pins or proves data: the same digest in browser, worker and server. */
export { canonicalJson, contentHash } from "./canonical.ts";
export { sha256 } from "./sha256.ts";
