/** Lengths of word processing files. A twip is a twentieth of a point. */

export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Sizes of type by their Chinese names, in points (印刷字号). */
export const size = Object.freeze({
  initial: 42,
  smallInitial: 36,
  two: 22,
  three: 16,
  four: 14,
  smallFour: 12,
  five: 10.5,
} as const);

/** The national layout of official documents (GB/T 9704-2012, 5.1 and 5.2). */
export const officialPage = Object.freeze({
  width: 210,
  height: 297,
  top: 37,
  left: 28,
  /** Type area 156 by 225 mm. */
  right: 210 - 28 - 156,
  bottom: 297 - 37 - 225,
  lines: 22,
  characters: 28,
});
