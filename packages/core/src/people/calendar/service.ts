import {
  DomainError,
  newId,
  type Platform,
  read,
  type SignedContext,
  writableScope,
  write,
} from "../../_kernel/index.ts";
import { newToken, tokenHash } from "../../_kernel/secrets.ts";
import { readOpenly, writeOpenly } from "../../access/index.ts";
import type { PeopleCalendar } from "./model.ts";
import { feedName, feedSpan, feedText, readFeedName } from "./rules.ts";
import { engagementsBetween, feedOf, peopleOf, subscriber, subscriptionOf } from "./store.ts";

/** Path under which the HTTP server hands feeds out. */
const FEEDS = "/api/calendar/";

/**
 * Who is where between two days. Who reads only the own inspections learns of the others' that
 * the time is taken, and not where: an unannounced visit stays unannounced.
 */
export function peopleBetween(
  ctx: SignedContext,
  span: { from: string; to: string },
): Promise<PeopleCalendar> {
  const { permissions, inspectorId } = ctx.actor;
  const whole = permissions["inspection.read"] === "region";
  return read(ctx, async (db) => {
    const engagements = await engagementsBetween(db, span);
    return {
      people: await peopleOf(db),
      engagements: engagements.map((one) =>
        whole || one.kind === "training" || one.inspectorId === inspectorId
          ? one
          : { ...one, id: null, title: null, state: null },
      ),
    };
  });
}

/** The inspector of the account. @throws DomainError `forbidden/noInspector` */
function ownInspector(ctx: SignedContext): string {
  const { inspectorId } = ctx.actor;
  if (inspectorId === null) throw new DomainError("forbidden/noInspector");
  return inspectorId;
}

export async function ownSubscription(ctx: SignedContext) {
  const { inspectorId } = ctx.actor;
  if (inspectorId === null) return { since: null, lastUsedOn: null };
  const known = await read(ctx, (db) => subscriptionOf(db, inspectorId));
  return { since: known?.since ?? null, lastUsedOn: known?.lastUsedOn ?? null };
}

/** Makes the address of one's calendar, or a new one in place of the old, which ends at once. */
export async function renewSubscription(ctx: SignedContext): Promise<{ path: string }> {
  const inspectorId = ownInspector(ctx);
  const { region } = writableScope(ctx);
  const token = newToken();
  await write(ctx, "calendarSubscription.renew", async (db) => {
    const known = await subscriptionOf(db, inspectorId);
    const columns = { tokenHash: tokenHash(token), lastUsedOn: null };
    if (known) await db.update("calendar_subscription", known.id, known.version, columns);
    else {
      await db.insert("calendar_subscription", { ...columns, id: newId(region), inspectorId });
    }
  });
  return { path: `${FEEDS}${feedName(region, token)}` };
}

/** Ends one's calendar address. */
export async function endSubscription(ctx: SignedContext): Promise<{ ended: boolean }> {
  const inspectorId = ownInspector(ctx);
  return write(ctx, "calendarSubscription.end", async (db) => {
    const known = await subscriptionOf(db, inspectorId);
    if (!known) return { ended: false };
    return { ended: await db.remove("calendar_subscription", known.id, known.version) };
  });
}

/**
 * The iCalendar text behind an address, for programs that subscribe to it; the token in the address
 * is the proof, so nothing but the person's own dates is in it.
 *
 * @param name Last part of the address, `211282.<token>.ics`.
 * @returns undefined when no such address is valid.
 */
export async function calendarFeed(platform: Platform, name: string): Promise<string | undefined> {
  const asked = readFeedName(name);
  if (!asked) return undefined;
  const { region, token } = asked;
  const found = await readOpenly(platform, region, async (db, { today, county }) => {
    const person = await subscriber(db, tokenHash(token));
    if (!person) return undefined;
    const events = await feedOf(db, person.inspectorId, feedSpan(today));
    return { person, today, text: feedText(`${person.name} · ${county.office.zh}`, events) };
  });
  if (!found) return undefined;
  const { person, today } = found;
  if (person.lastUsedOn !== today) {
    // Once a day: enough to see whether an address is still in use, or used by somebody else.
    const note = {
      action: "calendarSubscription.use",
      doer: { actorId: null, actorName: person.name },
    };
    await writeOpenly(platform, region, note, (db) =>
      db.update("calendar_subscription", person.id, person.version, { lastUsedOn: today }),
    );
  }
  return found.text;
}
