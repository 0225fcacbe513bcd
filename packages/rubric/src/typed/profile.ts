/** Profiles whose operations are checked against their base by the type system. */
import type { Rubric } from "../format/rubric.ts";
import { RubricError } from "../problems.ts";
import type { OperationSource } from "../profile/operations.ts";
import { checkProfile, type Profile, type ProfileSource } from "../profile/profile.ts";
import type { CodesOf, ItemOf } from "./codes.ts";

type Narrowed<One, From> = {
  readonly [Member in keyof One]: Member extends "code" | "under"
    ? ItemOf<From>["code"] | Extract<One[Member], undefined>
    : Member extends "codes"
      ? readonly ItemOf<From>["code"][]
      : Member extends "parameter"
        ? CodesOf<From>["parameters"]
        : One[Member];
};
type Tightened<One, From> = Omit<One, "grade"> & { readonly grade?: CodesOf<From>["grades"] };
type OperationOn<From> = OperationSource extends infer One
  ? One extends { op: "tighten" }
    ? Tightened<Narrowed<One, From>, From>
    : Narrowed<One, From>
  : never;

export type ProfileOn<From> = Omit<ProfileSource, "base" | "operations"> & {
  /** Left out: any version a caret range from this one holds, and this very text. */
  base?: { version: string; hash?: string };
  operations: readonly OperationOn<From>[];
};

/**
 * Defines a profile in code. With the base before it, codes are those of the base.
 * @throws RubricError with every problem when the profile is not of the right shape.
 */
export function defineProfile(source: ProfileSource | Profile): Profile;
export function defineProfile<From extends Rubric>(base: From, source: ProfileOn<From>): Profile;
export function defineProfile(
  first: ProfileSource | Profile | Rubric,
  second?: ProfileOn<Rubric>,
): Profile {
  const source = second && "criteria" in first ? pinned(first, second) : first;
  const checked = checkProfile(source);
  if ("profile" in checked) return checked.profile;
  throw new RubricError(`profile ${source.id}@${source.version}`, checked.problems);
}

function pinned(from: Rubric, source: ProfileOn<Rubric>): ProfileSource {
  const { base = { version: `^${from.version}`, hash: from.hash } } = source;
  return { ...(source as unknown as ProfileSource), base: { id: from.id, ...base } };
}
