/** What tests of the domain need: a world with two counties, and ways to look at errors. */
export { kaiyuan, pointsRubric, routineRubric, testConfig, yuanjiang } from "./config.ts";
export type { CountyIds } from "./county.ts";
export { type Failure, failure } from "./failure.ts";
export {
  type CountyCode,
  counties,
  countyRoles,
  PASSWORD,
  type RegionCode,
  type RoleName,
  testWorld,
  type World,
} from "./world.ts";
