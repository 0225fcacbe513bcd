import type {
  AdminFeature,
  BlockDefinition,
  FieldDefinition,
  MenuItem,
  PageDefinition,
  ResourceDefinition,
  RouteDefinition,
} from "./types.ts";

/** The features put together: frozen, made once. */
export type Registry = {
  readonly features: readonly string[];
  readonly resources: ReadonlyMap<string, ResourceDefinition>;
  readonly routes: readonly RouteDefinition[];
  readonly pages: ReadonlyMap<string, PageDefinition>;
  readonly menu: readonly MenuItem[];
  readonly blocks: ReadonlyMap<string, BlockDefinition>;
  readonly fields: ReadonlyMap<string, FieldDefinition>;
};

/** A mistake in what was registered; the admin does not start. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";
}

/** Key of a field definition. */
export function fieldKey(entity: string, key: string): string {
  return `${entity}.${key}`;
}

/**
 * Puts features together: those they depend on first, else in the order given.
 * A doubled id, an unknown page or an unknown slot is an error; a page or field
 * is replaced only where the later one says `override`.
 */
export function composeFeatures(given: readonly AdminFeature[]): Registry {
  const features = byDependency(given);
  const resources = new Map<string, ResourceDefinition>();
  const routes = new Map<string, RouteDefinition>();
  const pages = new Map<string, PageDefinition>();
  const menu = new Map<string, MenuItem>();
  const blocks = new Map<string, BlockDefinition>();
  const fields = new Map<string, FieldDefinition>();
  for (const feature of features) {
    for (const r of feature.resources ?? []) once(resources, r.name, r, feature.id, "resource");
    for (const r of feature.routes ?? []) once(routes, r.path, r, feature.id, "route");
    for (const m of feature.menu ?? []) once(menu, m.id, m, feature.id, "menu item");
    for (const b of feature.blocks ?? []) once(blocks, b.id, b, feature.id, "block");
    for (const p of feature.pages ?? []) replaceable(pages, p.id, p, feature.id, "page");
    for (const f of feature.fields ?? []) {
      replaceable(fields, fieldKey(f.entity, f.key), f, feature.id, "field");
    }
  }
  for (const route of routes.values()) {
    if (!pages.has(route.page)) {
      throw new RegistryError(`route ${route.path}: no page "${route.page}"`);
    }
  }
  checkBlocks(blocks, pages);
  return Object.freeze({
    features: features.map((f) => f.id),
    resources,
    routes: [...routes.values()],
    pages,
    menu: [...menu.values()],
    blocks,
    fields,
  });
}

function once<T>(map: Map<string, T>, id: string, value: T, feature: string, what: string): void {
  if (map.has(id)) throw new RegistryError(`${feature}: ${what} "${id}" is already there`);
  map.set(id, value);
}

function replaceable<T extends { readonly override?: boolean }>(
  map: Map<string, T>,
  id: string,
  value: T,
  feature: string,
  what: string,
): void {
  const before = map.get(id);
  if (before && !value.override) {
    throw new RegistryError(
      `${feature}: ${what} "${id}" is already there; say override to replace it`,
    );
  }
  if (!before && value.override) {
    throw new RegistryError(`${feature}: ${what} "${id}" overrides nothing`);
  }
  // A page that takes another's place keeps its slots, so that blocks of others still find them.
  const slots = before && "slots" in before && !("slots" in value) ? { slots: before.slots } : {};
  map.set(id, { ...value, ...slots });
}

function checkBlocks(
  blocks: ReadonlyMap<string, BlockDefinition>,
  pages: ReadonlyMap<string, PageDefinition>,
): void {
  const replaced = new Map<string, string>();
  for (const block of blocks.values()) {
    const page = pages.get(block.page);
    if (!page) throw new RegistryError(`block ${block.id}: no page "${block.page}"`);
    const target = blocks.get(block.at);
    const known = page.slots?.includes(block.at) || (target && target.page === block.page);
    if (!known || block.at === block.id) {
      throw new RegistryError(`block ${block.id}: "${block.at}" is no place of ${block.page}`);
    }
    if (block.order !== "replace") continue;
    const place = `${block.page} ${block.at}`;
    const other = replaced.get(place);
    if (other) throw new RegistryError(`blocks ${other} and ${block.id} both replace ${place}`);
    replaced.set(place, block.id);
  }
}

function byDependency(given: readonly AdminFeature[]): AdminFeature[] {
  const byId = new Map<string, AdminFeature>();
  for (const f of given) once(byId, f.id, f, f.id, "feature");
  const done = new Set<string>();
  const out: AdminFeature[] = [];
  const visit = (feature: AdminFeature, path: readonly string[]): void => {
    if (done.has(feature.id)) return;
    if (path.includes(feature.id)) {
      throw new RegistryError(`features in a circle: ${[...path, feature.id].join(" → ")}`);
    }
    for (const id of feature.dependsOn ?? []) {
      const needed = byId.get(id);
      if (!needed) throw new RegistryError(`${feature.id} depends on "${id}", which is not there`);
      visit(needed, [...path, feature.id]);
    }
    done.add(feature.id);
    out.push(feature);
  };
  for (const feature of given) visit(feature, []);
  return out;
}
