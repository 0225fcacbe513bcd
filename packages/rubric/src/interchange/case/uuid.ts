import { sha256 } from "../../hash/sha256.ts";

/**
 * A UUID that depends on a name alone, so that two installations agree. Laid out like a version 8
 * UUID of RFC 9562 (custom), from SHA-256; version 5 would ask for SHA-1.
 */
export function uuidOf(name: string): string {
  const digits = sha256(`dudao:${name}`).slice(0, 32).split("");
  digits[12] = "8";
  digits[16] = ((Number.parseInt(digits[16] ?? "0", 16) & 0x3) | 0x8).toString(16);
  const text = digits.join("");
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((end, at) => text.slice(cuts[at], end))
    .join("-");
}
