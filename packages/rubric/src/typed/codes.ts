/**
 * Codes of a rubric at the type level. A rubric written out in code carries the codes and kinds of
 * its criteria in its type, so that a wrong one in a case or profile does not compile; one made by
 * a function, or read from JSON, has codes of type string and is checked when it runs.
 */
import type { CriterionSource } from "../format/criterion.ts";
import type { Rubric, RubricSource } from "../format/rubric.ts";

declare const known: unique symbol;

type Item = { code: string; kind: string };
export type Known = { criteria: Item; grades: string; parameters: string };
/** A rubric whose type knows its codes; nothing of them exists when the program runs. */
export interface KnownRubric<Codes> extends Rubric {
  readonly [known]?: Codes;
}

/** Codes that are only known to be strings end the walk: there is nothing to learn below. */
type ItemsOf<One> = One extends {
  readonly code: infer Code extends string;
  readonly kind: infer Kind;
}
  ? string extends Code
    ? Item
    :
        | { code: Code; kind: Kind & string }
        | (One extends { readonly children: readonly (infer Child)[] } ? ItemsOf<Child> : never)
  : Item;

type CodeIn<List> = List extends readonly { readonly code: infer Code extends string }[]
  ? Code
  : string;

export type CodesIn<Source> = Source extends { readonly criteria: readonly (infer One)[] }
  ? {
      criteria: ItemsOf<One>;
      grades: Source extends { readonly grades: infer List } ? CodeIn<List> : string;
      parameters: Source extends { readonly parameters: infer List } ? CodeIn<List> : string;
    }
  : Known;

export type CodesOf<From> = From extends { readonly [known]?: infer Codes }
  ? Codes extends Known
    ? Codes
    : Known
  : Known;
export type ItemOf<From> = CodesOf<From>["criteria"];

/** Members a criterion of this kind has; a type parameter alone would let any other pass. */
type MembersOf<One> = One extends { readonly kind: infer Kind }
  ? keyof Extract<CriterionSource, { kind: Kind }>
  : never;
type ExactOne<One> = One extends { readonly code: infer Code extends string }
  ? string extends Code
    ? One
    : {
        readonly [Member in keyof One]: Member extends "children"
          ? ExactList<One[Member]>
          : Member extends MembersOf<One>
            ? One[Member]
            : never;
      }
  : One;
type ExactList<List> = { readonly [At in keyof List]: ExactOne<List[At]> };

/** The source itself, with `never` for every member the format does not know. */
export type Exact<Source> = {
  readonly [Member in keyof Source]: Member extends "criteria"
    ? ExactList<Source[Member]>
    : Member extends keyof RubricSource | keyof Rubric | typeof known
      ? Source[Member]
      : never;
};
