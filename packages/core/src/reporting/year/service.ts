import type { Db } from "@dudao/database";
import { DomainError, read, type SignedContext } from "../../_kernel/index.ts";
import type { YearReport } from "../model.ts";
import { figuresOfProgramme } from "../programme/rules.ts";
import { seesRegion } from "../service.ts";
import { overallFigures, peopleFigures } from "./rules.ts";
import {
  kindCounts,
  monthRows,
  peopleCounts,
  programmeCounts,
  regionOf,
  stateCounts,
  unitGroups,
  yearCounts,
  yearsKnown,
} from "./store.ts";

function missing(key: string): DomainError {
  return new DomainError("invalid/input", { fieldErrors: { region: { key } } });
}

/** The county a report is of: one's own, or one of those below an office. */
function countyAsked(ctx: SignedContext, asked: string | undefined): string {
  if (ctx.scope.kind === "county") {
    if (asked !== undefined && asked !== ctx.scope.region) throw missing("unknownReference");
    return ctx.scope.region;
  }
  if (asked === undefined) throw missing("regionNeeded");
  if (!asked.startsWith(ctx.scope.prefix)) throw missing("unknownReference");
  return asked;
}

async function yearOf(db: Db, ctx: SignedContext, code: string, year: number): Promise<YearReport> {
  const region = await regionOf(db, code);
  if (region?.level !== "county") throw missing("unknownReference");
  const of = ctx.scope.kind === "county" ? null : code;
  const programmes = await programmeCounts(db, code, year);
  const groups = await unitGroups(db, code, year);
  const counts = await yearCounts(db, code, year, ctx.today);
  const people = await peopleCounts(db, code, year);
  const ids = programmes.map((one) => one.id);
  return {
    region: { code, name: region.name },
    year,
    asOf: ctx.today,
    overall: overallFigures({ ...counts, programmes: programmes.length }, year, of),
    people: peopleFigures(people, ids, of),
    programmes: programmes.map((one) => ({
      programmeId: one.id,
      title: one.title,
      kind: one.kind,
      startDate: one.startDate,
      endDate: one.endDate,
      state: one.state,
      figures: figuresOfProgramme(
        one,
        groups.filter((group) => group.programmeId === one.id),
        of,
      ),
    })),
    months: await monthRows(db, code, year),
    findingStates: await stateCounts(db, code, year),
    kinds: await kindCounts(db, code, year),
  };
}

/**
 * The whole account of a county's year.
 * @throws DomainError at `region` when it is not the caller's own or below the caller's office.
 */
export function yearReportOf(
  ctx: SignedContext,
  input: { year: number; region?: string },
): Promise<YearReport> {
  seesRegion(ctx);
  const code = countyAsked(ctx, input.region);
  return read(ctx, (db) => yearOf(db, ctx, code, input.year));
}

/** Years that have something to report, this one always among them, latest first. */
export async function reportYears(ctx: SignedContext): Promise<number[]> {
  seesRegion(ctx);
  const known = await read(ctx, yearsKnown);
  const now = Number(ctx.today.slice(0, 4));
  return [...new Set([now, ...known])].sort((a, b) => b - a);
}
