/** The feature's only door. */
export { rubricRouter } from "./router.ts";
export { fixedRubric, usableRubric } from "./service.ts";
