import { sha256 } from "./sha256.ts";

/**
 * JSON with sorted keys, no white space and no undefined members, so that equal content has
 * equal text whatever the order it was written in. Input must be plain JSON data.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const record = value as Record<string, unknown>;
  const members = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  return `{${members.join(",")}}`;
}

/** Hexadecimal SHA-256 over the canonical JSON of plain data. */
export function contentHash(value: unknown): string {
  return sha256(canonicalJson(value));
}
