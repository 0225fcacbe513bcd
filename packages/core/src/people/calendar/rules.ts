/** One date of a feed. Times are China's: a half day has hours, a whole or open day has none. */
export type FeedEvent = {
  /** Stays the same as long as it is the same thing. */
  readonly id: string;
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
  readonly dayPart: "morning" | "afternoon" | "wholeDay" | null;
  readonly summary: string;
  readonly location?: string | null;
  readonly description?: string | null;
  /** Rises with every change, as subscribers ask it. */
  readonly sequence: number;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
  readonly cancelled?: boolean;
};

const LIMIT = 75;
const encoder = new TextEncoder();

/** Text as RFC 5545 writes it (3.3.11): backslash, semicolon, comma and line breaks escaped. */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, "\\\\")
    .replace(/;/g, "\\;")
    .replace(/,/g, "\\,")
    .replace(/\r\n|\r|\n/g, "\\n");
}

/** A line in pieces of at most 75 octets (3.1), never cut within a character. */
export function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > LIMIT) {
      pieces.push(piece);
      // The space that marks a continuation counts too.
      piece = " ";
      length = 1;
    }
    piece += character;
    length += size;
  }
  return [...pieces, piece].join("\r\n");
}

/** 08:30 to 11:30 and 14:00 to 17:00 by Beijing time, in UTC as hours and minutes. */
const HOURS = {
  morning: ["003000", "033000"],
  afternoon: ["060000", "090000"],
} as const;

const compact = (day: string) => day.replaceAll("-", "");
const stamp = (moment: string) => `${moment.slice(0, 19).replace(/[-:]/g, "")}Z`;

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function times({ dayPart, from, to }: FeedEvent): string[] {
  if (dayPart === "morning" || dayPart === "afternoon") {
    const [begin, end] = HOURS[dayPart];
    return [`DTSTART:${compact(from)}T${begin}Z`, `DTEND:${compact(to)}T${end}Z`];
  }
  // The end of a day without hours is the day after it.
  return [`DTSTART;VALUE=DATE:${compact(from)}`, `DTEND;VALUE=DATE:${compact(dayAfter(to))}`];
}

function event(one: FeedEvent): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${one.id}@dudao`,
    `DTSTAMP:${stamp(one.changedAt)}`,
    `LAST-MODIFIED:${stamp(one.changedAt)}`,
    `SEQUENCE:${one.sequence}`,
    ...times(one),
    `SUMMARY:${escapeText(one.summary)}`,
    ...(one.location ? [`LOCATION:${escapeText(one.location)}`] : []),
    ...(one.description ? [`DESCRIPTION:${escapeText(one.description)}`] : []),
    `STATUS:${one.cancelled ? "CANCELLED" : "CONFIRMED"}`,
    // An open round of schools does not block the day; a fixed time does.
    `TRANSP:${one.dayPart === null ? "TRANSPARENT" : "OPAQUE"}`,
    "END:VEVENT",
  ];
}

/** A calendar as RFC 5545 text: lines folded, ended by CRLF. */
export function feedText(name: string, events: readonly FeedEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//dudao//inspectors//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    "X-WR-TIMEZONE:Asia/Shanghai",
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...events.flatMap(event),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** The region and the token in the last part of a feed's address. */
export function readFeedName(name: string): { region: string; token: string } | undefined {
  const match = /^(\d{6})\.([\w-]{43})\.ics$/.exec(name);
  return match?.[1] && match[2] ? { region: match[1], token: match[2] } : undefined;
}

export function feedName(region: string, token: string): string {
  return `${region}.${token}.ics`;
}

/** The days a feed covers: the month behind, and half a year ahead. */
export function feedSpan(today: string): { from: string; to: string } {
  const shifted = (days: number) =>
    new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  return { from: shifted(-31), to: shifted(183) };
}
