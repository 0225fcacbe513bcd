import kaiyuan from "@dudao/county-kaiyuan";
import yuanjiang from "@dudao/county-yuanjiang";
import { type Composition, compose, corePlugin, nationalDefaults } from "@dudao/plugin-kit";

/** What this server runs on: our own features and the counties, through the same points. */
export function configuration(): Composition {
  return compose([corePlugin, kaiyuan, yuanjiang], nationalDefaults);
}
