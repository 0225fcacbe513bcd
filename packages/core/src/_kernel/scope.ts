declare const brand: unique symbol;

/** A county's own work: exactly one region is read and written. */
export type CountyScope = {
  readonly kind: "county";
  readonly region: string;
  readonly [brand]: true;
};

/** An office above counties: reads the regions whose code begins with its own, writes none. */
export type OversightScope = {
  readonly kind: "oversight";
  readonly prefix: string;
  readonly [brand]: true;
};

/** What a request may touch. Only the session gate mints one. */
export type Scope = CountyScope | OversightScope;
