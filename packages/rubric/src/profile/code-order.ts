/** "X2" before "X10"; the same on every machine, as no locale has a say. */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one = "", other = ""] = [left[at], right[at]];
    if (one === other) continue;
    const [number, otherNumber] = [Number(one), Number(other)];
    if (number !== otherNumber && number >= 0 && otherNumber >= 0) return number - otherNumber;
    return one < other ? -1 : 1;
  }
  return left.length - right.length;
}
