/** The part of semantic versioning that rubrics use: order, ranges, and what a new number promises. */

type Version = { numbers: [number, number, number]; tag: string };
export type Bump = "none" | "patch" | "minor" | "major";

const versionPattern = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([0-9A-Za-z.-]+))?$/;
const comparatorPattern = /^(\^|~|>=|>|<=|<|=)?(\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]+)?)$/;

function parse(version: string): Version {
  const [, major, minor, patch, tag = ""] = versionPattern.exec(version) ?? [];
  return { numbers: [Number(major ?? 0), Number(minor ?? 0), Number(patch ?? 0)], tag };
}

function compareTags(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  const [left, right] = [a.split("."), b.split(".")];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at], right[at]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    if (one === other) continue;
    const [numeric, otherNumeric] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    if (numeric && otherNumeric) return Number(one) - Number(other);
    if (numeric !== otherNumeric) return numeric ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return 0;
}

/** Negative when `a` is older than `b`, zero when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  for (const at of [0, 1, 2] as const) {
    const difference = left.numbers[at] - right.numbers[at];
    if (difference !== 0) return difference;
  }
  return compareTags(left.tag, right.tag);
}

/** The first version a caret or tilde range no longer holds. */
function ceiling(sign: string, { numbers: [major, minor, patch] }: Version): string {
  if (sign === "~" || (major === 0 && minor > 0)) return `${major}.${minor + 1}.0`;
  return major > 0 ? `${major + 1}.0.0` : `0.0.${patch + 1}`;
}

function holds(comparator: string, version: string): boolean {
  const [, sign = "=", bound = ""] = comparatorPattern.exec(comparator) ?? [];
  const order = compareVersions(version, bound);
  if (sign === "^" || sign === "~") {
    // A pre-release of the next major is older than it, and still not within the range.
    const above = `${ceiling(sign, parse(bound))}-0`;
    return order >= 0 && compareVersions(version, above) < 0;
  }
  if (order === 0) return sign.includes("=");
  return order > 0 ? sign.startsWith(">") : sign.startsWith("<");
}

/** "1.2.0", "^1.2.0", "~1.2.0" or bounds joined by blanks: ">=1.2.0 <3.0.0". */
export function isVersionRange(range: string): boolean {
  return range.split(" ").every((part) => comparatorPattern.test(part));
}

/** Both must be well formed, see {@link isVersionRange}. */
export function inRange(version: string, range: string): boolean {
  return range.split(" ").every((part) => holds(part, version));
}

/**
 * What the step from one version to a later one promises. Before 1.0.0 the second number is the
 * one that announces a break, as package managers read a caret range.
 */
export function bumpBetween(from: string, to: string): Bump {
  const [before, after] = [parse(from), parse(to)];
  if (compareVersions(from, to) >= 0) return "none";
  // A pre-release promises nothing to whoever comes after it.
  if (before.tag !== "") return "major";
  const first = [0, 1, 2].find((at) => before.numbers[at] !== after.numbers[at]);
  if (first === 0) return "major";
  const early = after.numbers[0] === 0;
  if (first === 1) return early ? "major" : "minor";
  return early ? "minor" : "patch";
}

/** The smallest version after `from` that promises `bump`. */
export function nextVersion(from: string, bump: Exclude<Bump, "none">): string {
  const [major, minor, patch] = parse(from).numbers;
  if (bump === "major") return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  if (bump === "minor" && major > 0) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}
