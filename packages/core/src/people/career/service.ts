import { loadRecord, read, type SignedContext } from "../../_kernel/index.ts";
import { inspectorResource } from "../inspector/service.ts";
import type { Career } from "./model.ts";
import { eventOf } from "./rules.ts";
import { careerEvents } from "./store.ts";

/** Most events a person's page shows. */
const SHOWN = 100;

/** A person's work on a line of time; inspections are there for who may see them. */
export function careerOf(ctx: SignedContext, id: string): Promise<Career> {
  const { permissions, inspectorId } = ctx.actor;
  const inspections = permissions["inspection.read"] === "region" || inspectorId === id;
  return read(ctx, async (db) => {
    await loadRecord(db, ctx, inspectorResource, id);
    const found = await careerEvents(db, id, inspections, SHOWN + 1);
    const events = found.slice(0, SHOWN).map((one) => eventOf(one, ctx.today));
    return { events, more: found.length > SHOWN };
  });
}
