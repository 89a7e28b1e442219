/** Reads a printed heading or entry of a contents list: what it names, its number, its words. */
import type { Contents, Division, Inline } from '../../ast/nodes.ts'
import { joinPieces, leavesOf, sliceOf } from '../../ast/text.ts'
import { headingOf } from '../node-types.ts'
import { inlineOf, type TextBearing } from '../text-run.ts'

/** What an entry can name. `words` go without the number; `number` is null where none is printed. */
export interface PrintedHeading {
  kind: Division['type'] | 'other'
  number: string | null
  words: string
}

/** `Subpart A_`, `PART 0--`, `chapter i--`, `Appendix I(F) to`; the word alone opens many a subject group. */
const NOUN =
  /^(subtitle|title|subchapter|chapter|subpart|part|appendix|appendices|supplement|exhibit|attachment|schedule|special federal aviation regulation|sfar|(?:table|figure)(?=s?\s\S+\sto\s))(?:e?s)?(?:\sNos?)?\.?\s+/i
/** `Subpart_Regulations`: title 7 names many subparts without a letter. */
const UNLETTERED = /^subpart(?:_|--|—)/i
const NUMBER = /^(?:\d[0-9A-Za-z]*(?:\.\d+)?|[A-Z]{1,7}[a-z]?|[IVXLC]+|[ivxlc]+)(?:\([A-Za-z]\))?/.source
const NUMBERS = new RegExp(`${NUMBER}(?:[-–]${NUMBER.slice(1)})?(?=[\\s_—–,:.-]|$)`)
const NO_NUMBER = /^(?:to|for)\s|^\[/i
const DASH = /--|[—_:]/
const TAIL = /(?:--|—|_)?\s*Table of Contents$/i
const LEADERS = /\s*\.{2,}\s*\w*$/

/** Words and marks of inline nodes as printed; page marks and footnote marks left out. */
export function printedText(nodes: readonly Inline[]): string {
  const leaves = leavesOf(nodes).filter((leaf) => leaf.type === 'text' || leaf.type === 'mark')
  return joinPieces(leaves.map(sliceOf)).text
}

/** Heading of a division; its number is known. */
export function readDivision(division: Division): PrintedHeading {
  const heading = headingOf(division)
  const printed = heading === undefined ? '' : printedText(inlineOf(heading)).replace(TAIL, '').trim()
  const { type: kind, number } = division
  if (kind === 'appendix') return { kind, number, words: readCaption(printed)?.words ?? printed }
  const noun = kind === 'section' || kind === 'subjectGroup' ? null : NOUN.exec(printed)
  // A range may be printed with a tab, which joining has made a blank.
  if (kind === 'subpart' && number === null) return { kind, number, words: printed.replace(UNLETTERED, '') }
  const words = wordsBehind(printed.slice(noun?.[0].length ?? 0), number?.replace(/\s+/g, ' ') ?? null)
  return { kind, number, words }
}

/** One entry or heading of a contents list; `kind` is what entries without a noun name. */
export function readEntry(node: Contents['children'][number], kind: 'section' | 'part' | 'other'): PrintedHeading {
  const printed = withoutPage(
    printedText(inlineOf(node as TextBearing)),
    node.type === 'contentsEntry' ? node.page : null,
  )
  const number = node.type === 'contentsEntry' ? node.number : null
  const startsWithNumber = number !== null && printed.startsWith(`${number} `)
  const captioned = startsWithNumber ? null : readCaption(printed)
  if (captioned !== null) return captioned
  if (node.type === 'heading') return { kind: 'subjectGroup', number: null, words: printed }
  return { kind: number === null ? 'other' : kind, number, words: wordsBehind(printed, number) }
}

/** Noun, number, words; of an appendix the words behind the dash: "to Subpart A" and "to Subpart A of Part 1" are alike. */
function readCaption(printed: string): PrintedHeading | null {
  if (UNLETTERED.test(printed)) return { kind: 'subpart', number: null, words: printed.replace(UNLETTERED, '') }
  const noun = NOUN.exec(printed)
  if (noun === null) return null
  const kind = kindOf(noun[1]!.toLowerCase())
  const rest = printed.slice(noun[0].length)
  const number = kind === 'appendix' && NO_NUMBER.test(rest) ? null : (NUMBERS.exec(rest)?.[0] ?? null)
  if (number === null && kind !== 'appendix') return null
  const behind = rest.slice(number?.length ?? 0)
  const dash = DASH.exec(behind)
  const words = dash === null ? behind : behind.slice(dash.index + dash[0].length)
  return { kind, number, words: words.trim() }
}

const APPENDICES: ReadonlySet<string> = new Set([
  'appendix',
  'appendices',
  'supplement',
  'exhibit',
  'attachment',
  'schedule',
  'table',
  'figure',
  'special federal aviation regulation',
  'sfar',
])

function kindOf(noun: string): PrintedHeading['kind'] {
  return APPENDICES.has(noun) ? 'appendix' : (noun as PrintedHeading['kind'])
}

function withoutPage(printed: string, page: string | null): string {
  const bare = printed.replace(LEADERS, '').replace(TAIL, '').trim()
  return page !== null && bare.endsWith(` ${page}`) ? bare.slice(0, -page.length - 1).trim() : bare
}

function wordsBehind(printed: string, number: string | null): string {
  if (number === null) return printed
  const at = printed.toLowerCase().indexOf(number.toLowerCase())
  return at === -1 ? printed : printed.slice(at + number.length).replace(/^[\s.:–—_-]+/, '')
}

/** Name of an entry in a message: `§ 10.53`, `part 20`, `the heading “Records”`. */
export function entryName({ kind, number, words }: PrintedHeading): string {
  const label = kind === 'subjectGroup' || kind === 'other' ? 'heading' : kind
  if (number === null) return `the ${label} “${words}”`
  return kind === 'section' ? `§ ${number}` : `${label} ${number}`
}
