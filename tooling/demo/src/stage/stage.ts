import type { Inspector as InspectorRow } from "@dudao/core/model";
import type { Rubric } from "@dudao/rubric";
import type { Random } from "../seeded/random.ts";
import type { Agenda } from "./agenda.ts";
import type { Caller } from "./api.ts";
import type { UnitSeed } from "./units.ts";

/** Somebody with an account; what they do, they do as themselves. */
export type Person = {
  readonly name: string;
  readonly userName: string;
  /** The API as this person: every call is checked for what they may do. */
  api(): Caller;
};

/** A unit of the register with the id it got there. */
export type Unit = UnitSeed & { readonly id: string; readonly headName: string };

/** An inspector of the register; `id` is the register's, not the account's. */
export type Inspector = Person & { readonly id: string; readonly kind: InspectorRow["kind"] };

/** One office's year while it is being played. */
export type Stage = {
  readonly region: string;
  readonly agenda: Agenda;
  readonly random: Random;
  readonly holidays: ReadonlySet<string>;
  readonly director: Person;
  readonly officer: Person;
  /** The head of a unit. @throws Error when the unit's head has no account. */
  headOf(unit: Unit): Person;
  /** The newest version of a rubric the county uses. */
  rubric(id: string): Rubric;
  /** Id of a line of the month calendar by its key in the story. */
  planItem(key: string): string;
  setPlanItem(key: string, id: string): void;
  /** Counts what was made, for the progress text. */
  count(what: "inspections" | "ratings" | "findings" | "notices" | "reports", by?: number): void;
};
