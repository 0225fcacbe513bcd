/** 发文机关署名、成文日期: who signs and when, with room for the seal. */
import { paragraph } from "../word/blocks.ts";
import { text } from "./content.ts";
import { officialDate } from "./number.ts";

type Signature = {
  readonly issuer: string;
  readonly date: string;
  readonly sealed?: boolean | undefined;
};

const empty = paragraph("", text);

/** Full width of a text in characters of its own size; digits and Latin letters are half as wide. */
function widthOf(written: string): number {
  return [...written].reduce((sum, one) => sum + (one.charCodeAt(0) > 0xff ? 1 : 0.5), 0);
}

/**
 * Under a seal the signature stands centred over the date and the date four characters from the
 * right edge (GB/T 9704-2012, 7.3.5.1); without one the signature two characters from it (7.3.5.2).
 */
export function signature({ issuer, date, sealed = true }: Signature): string[] {
  const day = officialDate(date);
  const [name, under] = [widthOf(issuer), widthOf(day)];
  const edge = sealed ? 4 : 2;
  // Without a seal the date begins two characters after the signature, which stands two from the edge.
  const right = sealed ? Math.max(0, edge + (under - name) / 2) : edge;
  const dateRight = sealed ? edge : Math.max(2, edge + name - 2 - under);
  return [
    empty,
    ...(sealed ? [empty, empty] : []),
    paragraph(issuer, { ...text, align: "right", indentRight: right, keepNext: true }),
    paragraph(day, { ...text, align: "right", indentRight: dateRight }),
  ];
}
