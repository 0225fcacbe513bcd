import { describe, expect, it } from "vitest";
import { dark, light, type Palette } from "./palette.ts";

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const inks = ["ink", "inkSoft", "inkFaint", "primary", "seal", "good", "warn", "mistake"] as const;
const grounds = ["paper", "sheet"] as const;

describe.each<[string, Palette]>([
  ["light", light],
  ["dark", dark],
])("the %s palette", (_, palette) => {
  it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    "%s on %s can be read: AA, 4.5 to 1",
    (ink, ground) => {
      expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
});
