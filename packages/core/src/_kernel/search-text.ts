import { pinyin } from "pinyin-pro";

/**
 * What a name is found by: the name itself and the initials of its pinyin, so
 * that 实验小学 is found by `syxx`. Lower case.
 */
export function searchText(name: string): string {
  const initials = pinyin(name, { pattern: "first", toneType: "none", type: "array" }).join("");
  return `${name} ${initials}`.toLowerCase();
}

/** The stored search column of a record whose name is being set; none when it stays. */
export function searchColumns(input: { name?: string }): Record<string, unknown> {
  return input.name === undefined ? {} : { searchText: searchText(input.name) };
}
