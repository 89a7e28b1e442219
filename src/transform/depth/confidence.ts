/**
 * From the margin of a reading to the share of such paragraphs that stand right: the logistic curve fitted to the
 * sections read by hand. A margin of nothing is a coin thrown; at the full width of the search doubt is left to misprints.
 */
export function confidenceOf(margin: number): number {
  return Math.round((1 - 0.5 * Math.exp(-0.9 * margin)) * 1000) / 1000
}

/** Below this margin the reading is close, and a message names the other. */
export const CLOSE = 1
