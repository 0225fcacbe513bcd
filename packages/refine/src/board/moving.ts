/** Where the focus stands on the board: a column and a card in it. */
export type Spot = { readonly column: number; readonly card: number };

/**
 * The spot a key leads to. Sideways goes to the next column that has cards, at the same height
 * where there is one; null for other keys and where there is nowhere to go.
 */
export function spotByKey(spot: Spot, key: string, heights: readonly number[]): Spot | null {
  const height = heights[spot.column] ?? 0;
  switch (key) {
    case "ArrowDown":
      return spot.card + 1 < height ? { ...spot, card: spot.card + 1 } : null;
    case "ArrowUp":
      return spot.card > 0 ? { ...spot, card: spot.card - 1 } : null;
    case "Home":
      return height > 0 ? { ...spot, card: 0 } : null;
    case "End":
      return height > 0 ? { ...spot, card: height - 1 } : null;
    case "ArrowLeft":
    case "ArrowRight": {
      const step = key === "ArrowRight" ? 1 : -1;
      for (let at = spot.column + step; at >= 0 && at < heights.length; at += step) {
        const there = heights[at] ?? 0;
        if (there > 0) return { column: at, card: Math.min(spot.card, there - 1) };
      }
      return null;
    }
    default:
      return null;
  }
}
