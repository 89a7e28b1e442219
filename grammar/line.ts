/**
 * What does this line open? Ordered alternatives, dispatched on the first character; `text` is the last of them, so
 * the grammar is total. It looks at one line alone: whether a blank line stands above, and what goes on from the line
 * before, is for the block stage to know.
 */
import { type Bracket, bracket } from './line/bracket.ts'
import { type Caption, caption } from './line/caption.ts'
import { type DivisionHeading, divisionHeading } from './line/division-heading.ts'
import { type Rule, rule } from './line/rule.ts'
import { type SectionHeading, sectionHeading } from './line/section-heading.ts'

/** How a file writes the print: as GPO does, or as a web copy of it. */
export type Dialect = 'gpo' | 'web'

/** What a line opens, with what can be read in that line alone. */
export type LineOpening =
  | SectionHeading
  | DivisionHeading
  | Caption
  | Rule
  | Bracket
  | { kind: 'blanks' }
  | { kind: 'text' }

const TEXT: LineOpening = { kind: 'text' }
const BLANKS: LineOpening = { kind: 'blanks' }

/** Five underscores are a place to write on; GPO prints none in running text. */
const FORM = /_{5,}/

const byFirstCharacter: Record<string, (line: string, dialect: Dialect) => LineOpening | null> = {
  S: (line, dialect) => sectionHeading(line, dialect) ?? caption(line) ?? divisionHeading(line),
  '§': sectionHeading,
  A: (line) => caption(line) ?? divisionHeading(line),
  C: (line) => caption(line) ?? divisionHeading(line),
  E: (line) => caption(line) ?? divisionHeading(line),
  P: divisionHeading,
  T: divisionHeading,
  F: divisionHeading,
  I: divisionHeading,
  N: caption,
  '-': rule,
  '=': rule,
  '[': bracket,
}

/** How a line must begin to open anything: most lines are told from this, before a production is asked. */
const OPENER =
  /^\s*(?:Sec|§|Sub|SUB|Supp|SUPP|Sched|SCHED|So|SO|Spec|SPEC|SFAR|Au|AU|Add|ADD|App|APP|Att|ATT|Ann|ANN|Chap|CHAP|Cro|CRO|Ed|ED|Ef|EF|Ex|EX|Part|PART|T|F|Ill|ILL|N[oO]|[-=[])/

/** Parse one line (without its line end). Offsets in the result count from its first character. */
export function parseLine(line: string, dialect: Dialect): LineOpening {
  if (OPENER.test(line)) {
    const opening = byFirstCharacter[line.trimStart()[0]!]?.(line, dialect) ?? null
    if (opening !== null) return opening
  }
  return FORM.test(line) ? BLANKS : TEXT
}
