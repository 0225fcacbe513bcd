/** The kernel's door for features: everything but the scope gate. */
export * from "./actor.ts";
export * from "./clock.ts";
export * from "./config.ts";
export * from "./context.ts";
export * from "./crud.ts";
export * from "./entity.ts";
export * from "./errors.ts";
export * from "./ids.ts";
export * from "./list.ts";
export * from "./move.ts";
export * from "./procedure.ts";
export * from "./records.ts";
export * from "./resource.ts";
export * from "./scope.ts";
export * from "./text.ts";
export * from "./transitions.ts";
export { createCallerFactory, declares, type Meta, router } from "./trpc.ts";
export * from "./unit-of-work.ts";
