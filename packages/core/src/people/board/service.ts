import type { z } from "zod";
import {
  DomainError,
  inspectorRulesOf,
  type Platform,
  read,
  refuseFields,
  type SignedContext,
} from "../../_kernel/index.ts";
import { readOpenly } from "../../access/index.ts";
import type { boardsInput, NoticeBoard, PrintedBoard } from "./model.ts";
import { boardOf } from "./rules.ts";
import { boardAt, boardsOf } from "./store.ts";

/** Boards to print, for the county that puts them up. */
export function printedBoards(
  ctx: SignedContext,
  asked: z.output<typeof boardsInput>,
): Promise<PrintedBoard[]> {
  const given = [asked.institutionIds, asked.districtId].filter((one) => one !== undefined);
  if (given.length !== 1) refuseFields({ _form: { key: "schoolsOrDistrict" } });
  const place = { regionName: ctx.session.region.name, office: ctx.county.office.zh };
  const rules = inspectorRulesOf(ctx.county);
  return read(ctx, async (db) => {
    const stored = await boardsOf(db, {
      ...(asked.institutionIds ? { institutionIds: asked.institutionIds } : {}),
      ...(asked.districtId ? { districtId: asked.districtId } : {}),
    });
    return stored.map((one) => ({
      ...boardOf(one, place, rules),
      institutionId: one.institutionId,
      key: one.key,
    }));
  });
}

/**
 * The board at a public address, for anybody who reads it at the gate.
 * @throws DomainError `notFound/board` when no open school has this address.
 */
export async function publicBoard(platform: Platform, key: string): Promise<NoticeBoard> {
  const at = key.indexOf("-");
  const found = await readOpenly(platform, key.slice(0, at), async (db, place) => {
    const stored = await boardAt(db, key.slice(at + 1));
    const names = { regionName: place.name, office: place.county.office.zh };
    return stored && boardOf(stored, names, inspectorRulesOf(place.county));
  });
  if (!found) throw new DomainError("notFound/board");
  return found;
}
