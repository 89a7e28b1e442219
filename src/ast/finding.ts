/** What a stage has to say about the text: data first, a vfile message later. */
import type { Position } from 'unist'

/** How grave a finding is: only an invalid tree or record is an error. */
export type Severity = 'error' | 'warning' | 'info'

/** One finding about a place in a volume. */
export interface Finding {
  /** Name of the law that speaks, in kebab-case: `depth-tie`. */
  ruleId: string
  /** One sentence for people; names what is printed and what was expected. */
  message: string
  place: Position
  /** `warning` unless said otherwise; only an invalid record is an `error`. */
  severity?: Severity
  /** USLM identifier of the node concerned, where it has one. */
  identifier?: string
  /** What came second, where to look, what a reader may do. */
  note?: string
}

/** Takes findings in any order. */
export type Report = (finding: Finding) => void
