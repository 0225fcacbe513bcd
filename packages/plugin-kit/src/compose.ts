import {
  type AnyEntity,
  type Config,
  type County,
  entities,
  type Permission,
  type Role,
} from "@dudao/core/model";
import type { ProgrammeTemplate, Rubric } from "@dudao/rubric";
import { orderPlugins, type Problem } from "./order.ts";
import type { Plugin } from "./plugin.ts";
import { type Origin, Registry } from "./registry.ts";
import { compareVersions } from "./versions.ts";

/** A configuration and who set each part of it. */
export type Composition = { readonly config: Config; readonly origins: readonly Origin[] };

/** Raised at start when plugins do not fit together; names every problem at once. */
export class ComposeError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(
      `the plugins do not fit together:\n${problems.map((p) => `- ${p.where}: ${p.what}`).join("\n")}`,
    );
    this.name = "ComposeError";
    this.problems = problems;
  }
}

/**
 * Makes one frozen configuration of a list of plugins. Pure: the same list gives
 * the same configuration, nothing global is touched.
 * @throws ComposeError with every problem found.
 */
export function compose(plugins: readonly Plugin[], fallback: County): Composition {
  const { order, problems } = orderPlugins(plugins);
  const origins: Origin[] = [];
  const permissions = new Registry<Permission>("permission", problems, origins);
  const roles = new Registry<Role>("role", problems, origins);
  const rubrics = new Registry<Rubric>("rubric", problems, origins);
  const templates = new Registry<ProgrammeTemplate>("template", problems, origins);
  const counties = new Registry<County>("county", problems, origins);
  const packages = new Set<string>();

  for (const plugin of order) {
    for (const p of plugin.permissions ?? []) permissions.add(p.id, p, plugin);
    for (const r of plugin.roles ?? []) roles.add(r.id, r, plugin);
    for (const pack of plugin.rubricPackages ?? []) {
      // Two counties may use the same package: it counts once.
      const name = `${pack.id}@${pack.version}`;
      if (packages.has(name)) continue;
      packages.add(name);
      for (const r of pack.rubrics) rubrics.add(`${r.id}@${r.version}`, r, plugin);
      for (const t of pack.templates) templates.add(t.id, t, plugin);
    }
    for (const c of plugin.counties ?? []) counties.add(c.region, c, plugin);
  }

  const byRubric = groupRubrics(rubrics.toMap());
  const declared = permissions.toMap();
  for (const [id, role] of roles.toMap()) {
    problems.push(...checkRole(role, declared, roles.setBy(id) ?? id));
  }
  for (const county of counties.toMap().values()) problems.push(...checkCounty(county, byRubric));
  if (problems.length > 0) throw new ComposeError(problems);

  const config: Config = Object.freeze({
    permissions: declared,
    roles: roles.toMap(),
    rubrics: byRubric,
    templates: Object.freeze([...templates.toMap().values()]),
    counties: counties.toMap(),
    fallbackCounty: Object.freeze(fallback),
  });
  return Object.freeze({ config, origins: Object.freeze(origins) });
}

function groupRubrics(all: ReadonlyMap<string, Rubric>): ReadonlyMap<string, readonly Rubric[]> {
  const groups = new Map<string, Rubric[]>();
  for (const rubric of all.values()) {
    const group = groups.get(rubric.id) ?? [];
    group.push(rubric);
    groups.set(rubric.id, group);
  }
  for (const group of groups.values()) group.sort((a, b) => compareVersions(b.version, a.version));
  return groups;
}

function checkRole(role: Role, declared: ReadonlyMap<string, Permission>, by: string): Problem[] {
  return Object.keys(role.grants)
    .filter((grant) => !declared.has(grant))
    .map((grant) => ({
      where: by,
      what: `role ${role.id} grants ${grant}, which nobody declares`,
    }));
}

function checkCounty(county: County, rubrics: ReadonlyMap<string, unknown>): Problem[] {
  const where = `county-${county.id}`;
  const problems: Problem[] = [];
  if (!/^\d{2,6}$/.test(county.region)) {
    problems.push({ where, what: `region ${county.region} is not an administrative code` });
  }
  for (const id of county.rubrics) {
    if (!rubrics.has(id))
      problems.push({ where, what: `uses rubric ${id}, which no package brings` });
  }
  const keys = new Set<string>();
  for (const field of county.fields) {
    const entity: AnyEntity | undefined = entities.find((e) => e.name === field.entity);
    if (!entity)
      problems.push({
        where,
        what: `field ${field.key} is for ${field.entity}, which is no entity`,
      });
    else if (!entity.extensible) {
      problems.push({
        where,
        what: `field ${field.key}: ${field.entity} takes no fields of a county`,
      });
    }
    const key = `${field.entity}.${field.key}`;
    if (keys.has(key)) problems.push({ where, what: `field ${key} stands twice` });
    keys.add(key);
  }
  return problems;
}
