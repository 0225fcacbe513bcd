import type { County, ExtensionField, Permission, Role } from "@dudao/core/model";
import type { RubricPackage } from "@dudao/rubric";

/** Version of the manifest that this kit understands; a plugin for another one does not start. */
export const API_VERSION = 1;

/** What one plugin adds. Everything is data; nothing runs until `compose` has checked it. */
export type Plugin = {
  /** Unique name, lower case with dashes. */
  readonly id: string;
  readonly apiVersion: number;
  /** Plugins that must come before this one. */
  readonly dependsOn?: readonly string[];
  /** Acts its features declare. */
  readonly permissions?: readonly Permission[];
  /** Roles as data; a grant nobody declared is refused. */
  readonly roles?: readonly Role[];
  readonly rubricPackages?: readonly RubricPackage[];
  readonly counties?: readonly County[];
  /** Things of earlier plugins that this one replaces on purpose, for example `role:officer`. */
  readonly overrides?: readonly string[];
};

/** Names a plugin and lets the editor check its parts. */
export function definePlugin(plugin: Plugin): Plugin {
  return Object.freeze(plugin);
}

/** A county in its own words: settings, and the packages its rubrics come from. */
export type CountyManifest = Omit<County, "fields" | "rubrics"> & {
  /** Packages whose rubrics its programmes may use. */
  readonly rubricPackages: readonly RubricPackage[];
  readonly fields?: readonly CountyField[];
  /** Roles of its own, beside or instead of the product's. */
  readonly roles?: readonly Role[];
  readonly overrides?: readonly string[];
  readonly dependsOn?: readonly string[];
};

/** A county's field; its key gets the county's id in front, so that two counties never collide. */
export type CountyField = Omit<ExtensionField, "derived">;

/** The key a county's field is stored under: `kaiyuan.busRoute`. */
export function fieldKey(countyId: string, key: string): string {
  return `${countyId}.${key}`;
}

/**
 * Makes a county a plugin like any other: same checks, same order, same explanation.
 * Its fields are namespaced here, its rubrics are those of its packages.
 */
export function defineCounty(manifest: CountyManifest): Plugin & { readonly county: County } {
  const { rubricPackages, fields = [], roles, overrides, dependsOn, ...settings } = manifest;
  const county: County = Object.freeze({
    ...settings,
    rubrics: [...new Set(rubricPackages.flatMap((p) => p.rubrics.map((r) => r.id)))],
    fields: fields.map((f) => Object.freeze({ ...f, key: fieldKey(manifest.id, f.key) })),
  });
  return Object.freeze({
    id: `county-${manifest.id}`,
    apiVersion: API_VERSION,
    dependsOn: ["core", ...(dependsOn ?? [])],
    rubricPackages,
    counties: [county],
    county,
    ...(roles ? { roles } : {}),
    ...(overrides ? { overrides } : {}),
  });
}
