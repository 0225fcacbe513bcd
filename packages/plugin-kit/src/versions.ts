/** Orders two semantic versions: negative when `a` is older. Pre-release tags sort before releases. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  for (let i = 0; i < 3; i++) {
    const difference = (left.numbers[i] ?? 0) - (right.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.tag === right.tag) return 0;
  if (left.tag === "") return 1;
  if (right.tag === "") return -1;
  return left.tag < right.tag ? -1 : 1;
}

function parse(version: string): { numbers: number[]; tag: string } {
  const [core = "", tag = ""] = version.split("-", 2);
  return { numbers: core.split(".").map(Number), tag };
}
