import pg from "pg";

const { builtins } = pg.types;

// What the API speaks: a day is a text, a moment is ISO 8601 in UTC, a whole
// number is a number, an exact decimal stays a text.
const parsers = new Map<number, (value: string) => unknown>([
  [builtins.DATE, (value) => value],
  [builtins.TIMESTAMPTZ, (value) => new Date(value).toISOString()],
  [builtins.INT8, Number],
  [builtins.NUMERIC, (value) => value],
]);

/** Parsers for one pool, so that other users of `pg` in the process keep theirs. */
export const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    const parser = format === "binary" ? undefined : parsers.get(oid);
    return parser ?? pg.types.getTypeParser(oid, format as "text");
  },
};
