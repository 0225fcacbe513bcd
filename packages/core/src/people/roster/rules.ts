/** What tells one person from another on the register. */
export type Identity = {
  readonly name: string;
  readonly employer?: string | null | undefined;
  readonly birthYear?: number | null | undefined;
  readonly certificateNumbers?: readonly string[];
};

/** Why two entries may be one person. */
export type Likeness = "certificate" | "employer" | "birthYear" | "name";

const plain = (text: string): string => text.replace(/\s+/g, "").toLowerCase();
const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/**
 * Whether two entries look like one person: one certificate, or one name with the same employer or
 * year of birth. A name alone counts where nothing else can be compared. Empty: two persons.
 */
export function likeness(one: Identity, other: Identity): Likeness[] {
  const numbers = other.certificateNumbers ?? [];
  const certificate = (one.certificateNumbers ?? []).some((number) => numbers.includes(number));
  if (certificate) return ["certificate"];
  if (plain(one.name) !== plain(other.name)) return [];
  const found: Likeness[] = [];
  let compared = false;
  if (given(one.employer) && given(other.employer)) {
    compared = true;
    if (plain(one.employer) === plain(other.employer)) found.push("employer");
  }
  if (given(one.birthYear) && given(other.birthYear)) {
    if (one.birthYear !== other.birthYear) return [];
    compared = true;
    found.push("birthYear");
  }
  return compared ? found : ["name"];
}
