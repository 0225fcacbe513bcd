export { ComposeError, type Composition, compose } from "./compose.ts";
export { corePlugin, nationalDefaults } from "./core-plugin.ts";
export { explain } from "./explain.ts";
export type { Problem } from "./order.ts";
export {
  API_VERSION,
  type CountyField,
  type CountyManifest,
  defineCounty,
  definePlugin,
  fieldKey,
  type Plugin,
} from "./plugin.ts";
export type { Origin } from "./registry.ts";
