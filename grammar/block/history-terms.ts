/** The words of history lines and source notes: actions, documents, pages, dates. */
import P from 'parsimmon'
import { DECISION_NUMBER } from '../inline/treasury-decision.ts'
import { DATE } from '../terminals.ts'

/** What a history line or source note says was done; closed list. */
export type HistoryAction =
  | 'added'
  | 'amended'
  | 'redesignated'
  | 'corrected'
  | 'revised'
  | 'removed'
  | 'suspended'
  | 'effective'
  | 'nomenclature'
  | 'other'

const ACTIONS: [words: RegExp, action: HistoryAction][] = [
  [/(?:correctly )?redesignated/i, 'redesignated'],
  [/(?:correctly )?designated/i, 'redesignated'],
  [/nomenclature/i, 'nomenclature'],
  [/correct(?:ed|ion|ly)/i, 'corrected'],
  [/amended|amendments?/i, 'amended'],
  [/revis(?:ed|ion)/i, 'revised'],
  [/removed|deleted|rescinded|revoked/i, 'removed'],
  [/suspended|stayed/i, 'suspended'],
  [/effective/i, 'effective'],
  [/added|issued/i, 'added'],
]

const actionWords = new RegExp(`\\b(?:${ACTIONS.map(([words]) => words.source).join('|')})\\b`, 'i')

/** An action by its word: `Redesignated`, `as amended`, `revised`, `Nomenclature changes`. */
export const historyAction: P.Parser<HistoryAction> = P.regexp(actionWords).map(
  (word) => ACTIONS.find(([words]) => words.test(word))?.[1] ?? 'other',
)

/**
 * A document that made the change: `T.D. 9011`, `T.D ATF-423`, `TTB-78`, `Order No. 960-81`, `Dept. Circ. 570`,
 * `Department Circular 230, Revised` (31 CFR part 10).
 */
export const historyDocument: P.Parser<string> = P.alt(
  P.regexp(new RegExp(`T\\. ?D\\.? ?${DECISION_NUMBER}`)),
  P.regexp(
    /(?:[A-Z][\w.&]*\.? ){0,4}(?:Order|Circular|Circ\.|Doc\.|Docket|Reg\.|Directive|Amdt\.|Rev\.)(?: (?:Nos?\.|Rev\.))? ?[A-Z]{0,4}-?\d[\w-]*(?:, Revised(?=,))?(?=[,;.\] ]|$)/,
  ),
  P.regexp(/[A-Z]{2,4}-\d+[a-z]?(?=,)/),
).map((name) => name.replace(/- /g, '-'))

const PAGES = /(\d{1,3}) (?:FR|F\. ?R\.) (\d{1,3},\d{3}(?!\d)|\d{1,6})((?:(?:,| and) ?\d{1,6}(?![\d/]))*)(?![-\d])/

/** Volume and pages of the Federal Register: `69 FR 52424, 52425`. */
export const historyPages: P.Parser<{ volume: number; pages: number[] }> = P.regexp(PAGES).map((text) => {
  const [, volume, first, further] = PAGES.exec(text)!
  const more = Array.from(further!.matchAll(/\d+/g), ([page]) => Number(page))
  return { volume: Number(volume), pages: [Number(first!.replace(',', '')), ...more] }
})

/** A date as printed; whether the calendar has it is asked later. */
export const historyDate: P.Parser<string> = P.regexp(new RegExp(DATE))

/** Words that no other production knows, one at a time. */
export const historyWords: P.Parser<string> = P.regexp(/[^\s;.]+\s*|\s+/)

const UNIT = '(?:§{1,2}|[Ss]ecs?\\.|[Ss]ections?|[Pp]arts?|[Ss]ubparts?|[Pp]aragraphs?|[Aa]ppendix|[Aa]ppendices)'
const NUMBER = '(?:[A-Z](?![a-z])|\\d[\\w.-]*(?<![.-]))?(?: ?\\([0-9A-Za-z]{1,5}\\)){0,6}'
const MORE = `(?:(?:, and |, | and | through | to )${NUMBER}(?<=[\\w)])(?!\\w* FR))?`
const PLACE = `(?:new )?(?:${UNIT} ?(?:${UNIT} ?)?(?=[\\dA-Z(])${NUMBER}${MORE}|(?=\\()${NUMBER}${MORE})`

/** Where a provision stood before: `from § 1.36`, `formerly § 18.5`. */
export const historyFrom: P.Parser<string> = P.regexp(
  new RegExp(`(?:from|formerly(?: designated as)?) (${PLACE})`, 'i'),
  1,
)

/** Where it stands now: `as § 1.37`, `as paragraphs (b) and (c)`, `as new (d)`. */
export const historyTo: P.Parser<string> = P.regexp(new RegExp(`(?:as|to) (${PLACE})`, 'i'), 1)

/** `Redesignated in part by`. */
export const historyInPart: P.Parser<boolean> = P.regexp(/in part\b/i).result(true)

/** `unless otherwise noted`: sections without a history of their own have that of the note. */
export function isUnlessNoted(text: string): boolean {
  return /\b(?:unless|except as) otherwise (?:noted|indicated|specified)\b/i.test(text)
}
