/**
 * From the margin of a reading to how sure it is: a half at no margin, a coin thrown, and nearer to one by the same
 * share with each unit of cost. The rate is chosen, not fitted: on the sections read by hand and on GPO's own markup no
 * paragraph stands wrong, so nothing there can set it.
 */
export function confidenceOf(margin: number): number {
  return Math.round((1 - 0.5 * Math.exp(-0.9 * margin)) * 1000) / 1000
}

/** Below this margin the reading is close, and a message names the other. */
export const CLOSE = 1
