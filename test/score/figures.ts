/** What the oracle's programs say of a volume, as figures that can be set beside those of an earlier day. */

/** Figures of one volume by name. */
export interface Figures {
  /** Shares from 0 to 1: they may only rise. */
  shares: Record<string, number>
  /** Counts of faults: they may only fall. */
  faults: Record<string, number>
}

/** Figures of all volumes by the name of their folder. */
export type Scores = Record<string, Figures>

/** Metrics that evaluate.py writes with `--json`. */
export type Metrics = Record<string, { value: number | null; detail: string }>

/**
 * Of references recall alone is firm: the truth marks only the first item of many lists, so a reference found beyond
 * it costs precision without being wrong (oracle/README.md).
 */
export function sharesOfMetrics(metrics: Metrics): Record<string, number> {
  const shares: Record<string, number> = {}
  for (const [name, { value, detail }] of Object.entries(metrics)) {
    const recall = name.startsWith('references') ? /\bR ([\d.]+)/.exec(detail)?.[1] : undefined
    const figure = recall === undefined ? value : Number(recall)
    if (figure !== null) shares[recall === undefined ? name : `${name}, recall`] = rounded(figure)
  }
  return shares
}

const GOLD_LINE = /^([^:]+): .*?(?:F1 ([\d.]+)|= ([\d.]+)$)/

/** Shares that gold_eval.py prints: the F1 of a line, else the quotient at its end. */
export function sharesOfGold(printed: string): Record<string, number> {
  const shares: Record<string, number> = {}
  for (const line of printed.split('\n')) {
    const match = GOLD_LINE.exec(line.trim())
    if (match !== null) shares[match[1]!] = Number(match[2] ?? match[3])
  }
  return shares
}

/** Figures of selfcheck.py that say how much there is, not what is wrong with it. */
const SIZES = new Set(['sections', 'paragraphs'])

/** Counts of faults that selfcheck.py writes with `--json`. */
export function faultsOfSelfcheck(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([name]) => !SIZES.has(name)))
}

function rounded(share: number): number {
  return Number(share.toFixed(4))
}
