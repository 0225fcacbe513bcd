/** The pure entry: everything a browser, a plugin or a county may read of the domain. */
export * from "./_kernel/config.ts";
export * from "./_kernel/entity.ts";
export * from "./_kernel/errors.ts";
export type { Choice, FieldMeta, FieldSpec, Widget } from "./_kernel/field.ts";
export * as field from "./_kernel/field.ts";
export { fieldsOf } from "./_kernel/field.ts";
export * from "./_kernel/list.ts";
export * from "./_kernel/text.ts";
export * from "./_kernel/transitions.ts";
export * from "./access/model.ts";
export * from "./audit/model.ts";
export { entities } from "./entities.ts";
export * from "./inspection/model.ts";
export * from "./organisation/model.ts";
export * from "./people/model.ts";
export * from "./planning/model.ts";
export * from "./rectification/model.ts";
export * from "./reporting/model.ts";
