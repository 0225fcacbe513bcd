import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Check, Finding } from "../check.ts";
import { filesBelow } from "../files.ts";
import { type Member, members } from "../workspace.ts";

/** Each package says what it is, carries the licence, has a README, tests, and one export key per entry. */
export const manifests: Check = {
  name: "manifests and READMEs",
  run: (root) => ({ findings: members(root).flatMap((member) => judge(root, member)) }),
};

function judge(root: string, { folder, name, manifest }: Member): Finding[] {
  const file = `${folder}/package.json`;
  const findings: Finding[] = [];
  const say = (text: string, at = file) => findings.push({ file: at, text });
  if (!name?.startsWith("@dudao/")) say("is not called @dudao/…");
  if (manifest.license !== "MIT") say("its licence is not MIT");
  if (!manifest.description) say("does not say what it is");
  if (manifest.type !== "module") say('is not "type": "module"');
  if (!manifest.scripts?.typecheck) say("cannot be type-checked: no script typecheck");
  if (manifest.private) return findings;

  if (!existsSync(join(root, folder, "README.md"))) say("missing", `${folder}/README.md`);
  if (!filesBelow(root, folder).some((path) => /\.test\.tsx?$/.test(path))) say("has no test");
  if (!manifest.files?.includes("dist")) say("does not ship dist");
  const entries = Object.entries(manifest.exports ?? {});
  if (entries.length === 0) say("exports nothing");
  for (const [key, target] of entries) {
    if (key === "./package.json") continue;
    const conditions = typeof target === "string" ? [] : Object.keys(target);
    if (conditions.join() !== "dudao-source,types,default") {
      say(`${key} must be exported as dudao-source, types and default, in this order`);
    } else if (
      !existsSync(join(root, folder, (target as Record<string, string>)["dudao-source"] ?? ""))
    ) {
      say(`the source of ${key} is not there`);
    }
  }
  return findings;
}
