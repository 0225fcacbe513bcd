import {
  checkProfile,
  checkVersion,
  type Problem,
  type Profile,
  type Rubric,
  tryResolve,
} from "@dudao/rubric";
import { defineMachine } from "../_kernel/transitions.ts";
import { type RubricProfile, rubricProfileStates } from "./model.ts";

/** A draft is published once; what is published is retired, never changed. */
export const rubricProfileMachine = defineMachine<RubricProfile["state"], null>({
  entity: "rubricProfile",
  states: rubricProfileStates.map((one) => one.value),
  moves: [
    {
      action: "publish",
      label: { zh: "发布", en: "Publish" },
      from: ["draft"],
      to: "published",
      permission: "planning.approve",
      primary: true,
    },
    {
      action: "retire",
      label: { zh: "停用", en: "Retire" },
      from: ["published"],
      to: "retired",
      permission: "planning.approve",
      asks: ["reason"],
    },
  ],
});

/** A profile out of what was sent as JSON, or everything that is wrong with it. */
export function readProfile(content: string): { profile: Profile } | { problems: Problem[] } {
  try {
    return checkProfile(JSON.parse(content));
  } catch {
    const message = { "zh-CN": "内容不是有效的 JSON", en: "the content is not valid JSON" };
    return { problems: [{ path: "", code: "notJson", message }] };
  }
}

/**
 * What a profile comes to when it is published: it must fit its base with all locks, and its version
 * must say at least as much as has changed since the office's last one.
 */
export function outcomeOf(
  profile: Profile,
  base: Rubric,
  before: Rubric | undefined,
): { rubric: Rubric } | { problems: readonly Problem[] } {
  const tried = tryResolve(base, profile);
  if ("problems" in tried || !before) return tried;
  const problems = checkVersion(before, tried.rubric);
  return problems.length > 0 ? { problems } : tried;
}
