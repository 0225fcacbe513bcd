import type { Db } from "@dudao/database";
import type { Problem, Profile, Rubric } from "@dudao/rubric";
import { exportJson, importJson } from "@dudao/rubric/interchange";
import {
  type Columns,
  DomainError,
  defineResource,
  makeMove,
  may,
  newId,
  offeredMoves,
  read,
  refuseFields,
  type SignedContext,
} from "../_kernel/index.ts";
import { type RubricProfile, rubricProfile } from "./model.ts";
import { outcomeOf, readProfile, rubricProfileMachine } from "./rules.ts";
import { keepRelease, releases, releaseText, rubricProfileView } from "./store.ts";

// Published texts by content hash: a hash never means another rubric.
const readTexts = new Map<string, Rubric>();

/** A rubric that an office published, by its hash. */
async function releaseOf(db: Db, hash: string): Promise<Rubric | undefined> {
  const known = readTexts.get(hash);
  if (known) return known;
  const text = await releaseText(db, hash);
  const imported = text === undefined ? undefined : importJson(text);
  if (!imported || "problems" in imported) return undefined;
  readTexts.set(hash, imported.rubric);
  return imported.rubric;
}

/**
 * A rubric by id and content hash, installed or published by the office itself. The hash comes from
 * a record that the caller may read.
 */
export async function fixedRubric(
  ctx: { readonly platform: Pick<SignedContext["platform"], "config"> },
  db: Db,
  fixed: { rubricId: string; rubricHash: string | null },
): Promise<Rubric | undefined> {
  const { rubricId, rubricHash } = fixed;
  if (rubricHash === null) return undefined;
  const installed = ctx.platform.config.rubrics.get(rubricId);
  return installed?.find((one) => one.hash === rubricHash) ?? (await releaseOf(db, rubricHash));
}

/** The newest version of a rubric that the region's next programmes may use. */
export async function usableRubric(
  ctx: SignedContext,
  db: Db,
  rubricId: string,
): Promise<Rubric | undefined> {
  if (ctx.county.rubrics.includes(rubricId)) {
    return ctx.platform.config.rubrics.get(rubricId)?.[0];
  }
  const [newest] = await releases(db, rubricId);
  return newest?.state === "published" ? releaseOf(db, newest.rubricHash) : undefined;
}

function offer(rubric: Rubric, origin: "installed" | "local") {
  const { id, version, hash, subjectTypes, scoring, title, lineage } = rubric;
  const said = { zh: title["zh-CN"], en: title.en ?? title["zh-CN"] };
  const base = lineage ? { id: lineage.base.id, version: lineage.base.version } : null;
  return { id, version, hash, title: said, subjectTypes: [...subjectTypes], scoring, origin, base };
}

/** The newest version of each rubric that the region's programmes may use, and of offices above. */
export function rubricList(ctx: SignedContext) {
  const ids = new Set(ctx.county.rubrics);
  const installed = [...ctx.platform.config.rubrics.values()].flatMap(([newest]) =>
    newest && ids.has(newest.id) ? [offer(newest, "installed")] : [],
  );
  return read(ctx, async (db) => {
    const newest = new Map<string, string>();
    for (const one of await releases(db, null)) {
      if (!newest.has(one.rubricId) && one.state === "published") {
        newest.set(one.rubricId, one.rubricHash);
      }
    }
    const own = await Promise.all([...newest.values()].map((hash) => releaseOf(db, hash)));
    return [...installed, ...own.flatMap((one) => (one ? [offer(one, "local")] : []))];
  });
}

/**
 * A rubric in one version, the newest unless told, as its author wrote it.
 * @throws DomainError `notFound/record` when this version is neither installed nor published here.
 */
export function rubricOne(ctx: SignedContext, input: { id: string; version?: string }) {
  const installed = ctx.platform.config.rubrics.get(input.id) ?? [];
  const wanted = (one: { version: string }) =>
    input.version === undefined || one.version === input.version;
  return read(ctx, async (db) => {
    const own = installed.length > 0 ? [] : await releases(db, input.id);
    const hash = own.find((one) => wanted({ version: one.rubricVersion }))?.rubricHash;
    const rubric = installed.find(wanted) ?? (hash && (await releaseOf(db, hash)));
    if (!rubric) throw new DomainError("notFound/record");
    const versions =
      installed.length > 0 ? installed : own.map((o) => ({ version: o.rubricVersion }));
    return { rubric, versions: versions.map((one) => one.version) };
  });
}

/** Everything wrong with a profile at its one field, the first in words and all as data. */
function refuseProfile(problems: readonly Problem[]): never {
  const [first] = problems;
  const said = first?.message ?? { "zh-CN": "", en: "" };
  const text = { zh: said["zh-CN"], en: said.en ?? said["zh-CN"] };
  throw new DomainError("invalid/input", {
    fieldErrors: { content: { key: "profileRefused", text } },
    data: { problems },
  });
}

function profileOf(content: string): Profile {
  const tried = readProfile(content);
  if ("problems" in tried) refuseProfile(tried.problems);
  return tried.profile;
}

/** What lists show of a profile; an installed rubric's id is never taken. */
function columnsOf(ctx: SignedContext, content: string): Columns {
  const profile = profileOf(content);
  if (ctx.platform.config.rubrics.has(profile.id)) {
    refuseFields({ content: { key: "rubricIdInstalled", params: { id: profile.id } } });
  }
  if (!ctx.platform.config.rubrics.has(profile.base.id)) {
    refuseFields({ content: { key: "baseNotInstalled", params: { id: profile.base.id } } });
  }
  return {
    title: profile.title["zh-CN"],
    rubricId: profile.id,
    rubricVersion: profile.version,
    baseId: profile.base.id,
    baseVersion: profile.base.version,
  };
}

export const rubricProfileResource = defineResource({
  entity: rubricProfile,
  view: rubricProfileView,
  permissions: { read: "planning.read", write: "planning.write" },
  hooks: {
    creating: async (_db, ctx, input) => columnsOf(ctx, input.content),
    updating: async (_db, ctx, { current, patch }) => {
      if (current.state !== "draft") throw new DomainError("conflict/profileStands");
      return patch.content === undefined ? undefined : columnsOf(ctx, patch.content);
    },
    removing: async (_db, _ctx, current) => {
      if (current.state !== "draft") throw new DomainError("conflict/profileStands");
    },
  },
  explain: (error) =>
    error.kind === "unique"
      ? new DomainError("conflict/taken", { fieldErrors: { content: { key: "profileTaken" } } })
      : undefined,
  moves: async (ctx, _db, row) =>
    offeredMoves(rubricProfileMachine, row.state, null, (permission) => may(ctx.actor, permission)),
});

/** The rubric a draft comes to on the installed base; locks hold here as in the page. */
async function released(ctx: SignedContext, db: Db, row: RubricProfile): Promise<Rubric> {
  const profile = profileOf(row.content);
  const versions = ctx.platform.config.rubrics.get(profile.base.id) ?? [];
  const base = versions.find((one) => one.hash === profile.base.hash) ?? versions[0];
  if (!base) throw new DomainError("conflict/rubricMissing", { params: { rubric: row.baseId } });
  const [last] = await releases(db, profile.id);
  const before = last && (await releaseOf(db, last.rubricHash));
  const outcome = outcomeOf(profile, base, before);
  if ("problems" in outcome) refuseProfile(outcome.problems);
  return outcome.rubric;
}

/** Publishes a draft: from now on programmes may use what it comes to. */
export function publishProfile(ctx: SignedContext, input: { id: string; version: number }) {
  let rubric: Rubric | undefined;
  return makeMove(ctx, {
    resource: rubricProfileResource,
    machine: rubricProfileMachine,
    ...input,
    action: "publish",
    facts: () => null,
    patch: async (row, db) => {
      rubric = await released(ctx, db, row);
      return { publishedOn: ctx.today, rubricHash: rubric.hash };
    },
    after: async (row, db) => {
      if (!rubric) return;
      const id = newId(row.id.slice(0, row.id.indexOf("-")));
      await keepRelease(db, { id, profileId: row.id, rubric: exportJson(rubric) });
    },
  });
}

/** Takes a published rubric out of use for new programmes; what uses it goes on. */
export function retireProfile(
  ctx: SignedContext,
  { reason, ...input }: { id: string; version: number; reason: string },
) {
  return makeMove(ctx, {
    resource: rubricProfileResource,
    machine: rubricProfileMachine,
    ...input,
    action: "retire",
    facts: () => null,
    patch: () => ({ stateReason: reason }),
  });
}
