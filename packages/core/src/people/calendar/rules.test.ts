import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeText, type FeedEvent, feedName, feedText, foldLine, readFeedName } from "./rules.ts";

const visit: FeedEvent = {
  id: "211282-01jd3k9x2m0000000000",
  from: "2022-11-15",
  to: "2022-11-15",
  dayPart: "morning",
  summary: "督导:实验小学",
  sequence: 2,
  changedAt: "2022-11-10T01:02:03.456Z",
};

describe("a feed", () => {
  test("says a half day in hours of UTC and a whole day without hours, its end the day after", () => {
    const text = feedText("王督学", [
      visit,
      { ...visit, id: "b", dayPart: null, to: "2022-11-30" },
    ]);
    const lines = text.split("\r\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "X-WR-CALNAME:王督学",
        "UID:211282-01jd3k9x2m0000000000@dudao",
        "DTSTAMP:20221110T010203Z",
        "DTSTART:20221115T003000Z",
        "DTEND:20221115T033000Z",
        "DTSTART;VALUE=DATE:20221115",
        "DTEND;VALUE=DATE:20221201",
        "SEQUENCE:2",
        "STATUS:CONFIRMED",
      ]),
    );
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(feedText("x", [{ ...visit, cancelled: true }])).toContain("STATUS:CANCELLED\r\n");
  });

  test("escapes what would end a value", () => {
    expect(escapeText("一,二;三\\四\r\n五\n六")).toBe("一\\,二\\;三\\\\四\\n五\\n六");
    const hostile = { ...visit, summary: "x\r\nEND:VEVENT\r\nBEGIN:VEVENT" };
    expect(feedText("x", [hostile]).match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });

  test("folds at 75 octets, and unfolding gives the line back", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(texts, (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const folded = foldLine(line);
        for (const piece of folded.split("\r\n")) {
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
        }
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
      }),
    );
  });
});

test("an address is read back, and nothing else is one", () => {
  const token = "a".repeat(43);
  expect(readFeedName(feedName("211282", token))).toEqual({ region: "211282", token });
  for (const wrong of ["211282.short.ics", `2112.${token}.ics`, `211282.${token}`, "../x.ics"]) {
    expect(readFeedName(wrong)).toBeUndefined();
  }
});
