import type { Caller } from "../router.ts";

/** Texts a form must survive: each is taken as what it is or refused at its field. */
export const hostileTexts = {
  sql: "Robert'); drop table institution; --",
  html: "<script>alert(1)</script><img src=x onerror=alert(1)>",
  template: "{{7*7}} {deadline} %s $1",
  emoji: "👩🏽‍🏫🏫 学校",
  rightToLeft: "\u202egnp.exe",
  quotes: "\"'`\\",
  rareCharacters: "𠮷𡈽学校",
} as const;

/** Texts that are refused: PostgreSQL cannot hold the first, and no screen can show the others. */
export const refusedTexts = {
  zero: "甲\u0000乙",
  bell: "甲\u0007乙",
  escape: "\u001b[31m红",
} as const;

type Loose = (input: unknown) => Promise<Record<string, unknown> & { id: string; version: number }>;

/** A resource's procedures without their types, to send what the types forbid. */
export function loose(
  caller: Caller,
  resource: string,
): Record<"create" | "record" | "update" | "remove" | "one" | "list" | "many", Loose> {
  return (caller as unknown as Record<string, Record<string, Loose>>)[resource] as ReturnType<
    typeof loose
  >;
}
