/** Calls procedures with the context of a person, exactly as a request would. */
export { type Caller, createCaller as callerOf } from "@dudao/core/server";
