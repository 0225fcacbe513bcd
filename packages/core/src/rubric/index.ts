/** The feature's only door. */
export { type Deviation, recomputeResults } from "./recompute/service.ts";
export { rubricRouter } from "./router.ts";
export { fixedRubric, usableRubric } from "./service.ts";
