/** The entities of people, each described in its part. */
export * from "./appointment/model.ts";
export * from "./assignment/model.ts";
export * from "./avoidance/model.ts";
export * from "./board/model.ts";
export * from "./calendar/model.ts";
export * from "./career/model.ts";
export * from "./certificate/model.ts";
export * from "./condition/model.ts";
export * from "./draw/model.ts";
export * from "./employment/model.ts";
export * from "./inspector/model.ts";
export * from "./photo/model.ts";
export * from "./proposal/model.ts";
export * from "./responsibility/model.ts";
export * from "./roster/model.ts";
export * from "./vocabulary/model.ts";
