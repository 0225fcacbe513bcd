import { institutionKinds } from "../../organisation/model.ts";
import type { DrawAsk } from "./model.ts";

/** A kind of unit in words; records are in Chinese. */
export function kindName(kind: string): string {
  return institutionKinds.find(({ value }) => value === kind)?.zh ?? kind;
}

/** A unit as the lists are made from it. */
export type DrawUnit = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly districtId: string | null;
  readonly lastInspected: string | null;
};

/** A stratum before its quota is known. */
export type StratumDraft = {
  readonly id: string;
  readonly title: string;
  readonly kinds?: string[];
  readonly districts?: string[];
  readonly notInspectedSince?: string;
};

/** What a title needs of names. */
export type StratumNames = {
  readonly kind: (kind: string) => string;
  readonly district: (id: string | null) => string;
  readonly years: number;
};

/** The units that may be drawn at all. */
export function pool(
  units: readonly DrawUnit[],
  ask: Pick<DrawAsk, "kinds" | "districtIds" | "onlyLapsed">,
  since: string,
): DrawUnit[] {
  return units.filter(
    ({ kind, districtId, lastInspected }) =>
      (ask.kinds.length === 0 || ask.kinds.includes(kind)) &&
      (ask.districtIds.length === 0 || ask.districtIds.includes(districtId ?? "")) &&
      (!ask.onlyLapsed || lastInspected === null || lastInspected < since),
  );
}

/**
 * The strata that units fall into, each combination that occurs. A school belongs to the first
 * stratum it fits, so what was not inspected lately stands before the rest of its kind.
 */
export function strataOf(
  units: readonly DrawUnit[],
  by: DrawAsk["by"],
  since: string,
  names: StratumNames,
): StratumDraft[] {
  const drafts = new Map<string, StratumDraft>();
  for (const { kind, districtId, lastInspected } of units) {
    const lapsed = lastInspected === null || lastInspected < since;
    const parts = {
      kind: by.includes("kind") ? kind : null,
      district: by.includes("district") ? (districtId ?? "") : null,
      lapse: by.includes("lapse") ? (lapsed ? "0lapsed" : "1recent") : null,
    };
    const id = [parts.kind, parts.district, parts.lapse].filter((part) => part !== null).join("/");
    const title = [
      parts.kind === null ? null : names.kind(kind),
      parts.district === null ? null : names.district(districtId),
      parts.lapse === null
        ? null
        : lapsed
          ? `近${names.years}年未督导`
          : `近${names.years}年已督导`,
    ].filter((part) => part !== null);
    drafts.set(id || "all", {
      id: id || "all",
      title: title.join(" · ") || "全部",
      ...(parts.kind === null ? {} : { kinds: [kind] }),
      ...(parts.district === null ? {} : { districts: [districtId ?? ""] }),
      ...(parts.lapse === "0lapsed" ? { notInspectedSince: since } : {}),
    });
  }
  return [...drafts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
