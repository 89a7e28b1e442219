import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'
import type { Span } from './contents-tail.ts'

/** The first line of an entry: what is listed, its number, and where number and words stand on the line. */
export interface ContentsEntryLine {
  kind: 'section' | 'part' | 'chapter' | 'division' | 'change'
  /** As printed, without sign, noun or dash: `1.23`, `13.7-13.9`, `83-98`, `IV`, `A`. */
  number: string
  /** The number with its sign, noun or dash: print that is not words of the heading. */
  mark: Span
  /** Offset of the first word behind the number; the end of the line where there is none. */
  words: number
}

interface Parts {
  indent: string
  opening: string
  number: string
  closing: string
  gap: string
}

const indentUpTo = (most: number) => P.regexp(new RegExp(` {0,${most}}(?! )`)).desc('margin')
const rest = P.regexp(/.*/s)
const none = P.of('')

function entry(kind: ContentsEntryLine['kind'], parts: P.Parser<Parts>): (line: string) => ContentsEntryLine | null {
  const production = parts
    .map(({ indent, opening, number, closing, gap }) => {
      const start = indent.length
      const end = start + opening.length + number.length + closing.length
      return { kind, number: number.replace(/[.\s]+$/, ''), mark: { start, end }, words: end + gap.length }
    })
    .skip(rest)
  return (line) => {
    const result = parseWith(production, line.trimEnd())
    return result.status ? result.value : null
  }
}

const sequence = (
  indent: P.Parser<string>,
  opening: P.Parser<string>,
  number: P.Parser<string>,
  closing: P.Parser<string>,
  gap: P.Parser<string>,
): P.Parser<Parts> =>
  P.seqMap(indent, opening, number, closing, gap, (...parts) => ({
    ...{ indent: parts[0], opening: parts[1], number: parts[2], closing: parts[3], gap: parts[4] },
  }))

const sign = P.regexp(/(?:§§?|Secs?\.(?= ?[0-9]))\s*/).desc('section sign')
const section = P.regexp(
  /[0-9]+(?:-[0-9]+)?[A-Za-z]{0,2}\.T?[0-9]+[A-Za-z]{0,3}(?:[0-9]{1,2}(?=-))?(?:\([0-9A-Za-z]{1,5}\))*(?:-[0-9]+[A-Za-z]{0,2}(?![0-9.])(?:\(T\))?)*/,
)
const rangeDash = P.regexp(/ ?(?:--|-|–|—|,) ?| (?:through|to|and) /)
const sections = P.seqMap(section, P.seq(rangeDash, section).many(), (first, more) => first + more.flat().join(''))
const headingAhead = P.lookahead(/[A-Z0-9[("“‘`'*_]/)

/**
 * sectionEntry : sign? section ( dash section )* blank heading
 *
 * Samples: `0.101 Purpose.` (CFR-2005-title31-vol1:428), `17.104-17.109 [Reserved]` (:18482), `15.737-1 Scope.` (:16543),
 * `40.25a Pipe tobacco and roll-your-own tobacco tax rates and ` (CFR-2017-title27-vol2-rendered:437). Not `          19.335
 * after entering into` (CFR-2005-title31-vol1:19124), a wrapped reference ten blanks in, nor `1.23(c), the`.
 */
export const sectionEntry = entry(
  'section',
  sequence(indentUpTo(4), P.alt(sign, none), sections, P.regexp(/\.?/), P.regexp(/\s+/).skip(headingAhead)),
)

const part = P.regexp(/[0-9]+[A-Za-z]{0,2}(?:(?:-|–|, ?| and | to )[0-9]+[A-Za-z]{0,2})*/)
const partGap = P.alt(P.regexp(/ {4,}|\t+ */), P.regexp(/ +(?=\[Reserved)/i))
const bareRange = P.regexp(/[0-9]+[A-Za-z]?(?:-|–|, ?)[0-9]+[A-Za-z]?(?=\s*$)/)

/**
 * partEntry : part blank{4,} words | part "-" part
 *
 * Samples: `1               Disclosure of records.......................          10` (CFR-2005-title31-vol1:355), and `83-98`, whose
 * `[Reserved]` stands under a blank line (CFR-2016-title21-vol1-excerpt:419). Not `1 Authority citation revised` nor a table
 * row that opens with a year: callers ask where a list of parts is open.
 */
export const partEntry = entry(
  'part',
  P.alt(
    sequence(indentUpTo(2), none, part, none, partGap),
    sequence(indentUpTo(2), none, bareRange, none, P.regexp(/\s*/)),
  ),
)

const chapter = P.regexp(/[IVXLC]+(?:-[IVXLC]+)?[A-Z]?|[0-9]+(?:--?[0-9]+)?/)

/**
 * chapterEntry : blank{4,} chapter "  " words , the numbers set to the right
 *
 * Samples: `         I  Administrative Committee of the Federal Register ` (CFR-2016-title21-vol1-excerpt:23039), `  LXXXIII  Special
 * Inspector` (:23171), `        12  Department of Transportation` (title 48). Not the wrapped line
 * `                IV  and` sixteen blanks in.
 */
export const chapterEntry = entry(
  'chapter',
  sequence(P.regexp(/ {1,12}(?! )/), none, chapter, none, P.regexp(/ {2}/).skip(P.lookahead(/[A-Z[(]/))),
)

const noun = P.regexp(
  /(?:Title|Subtitle|Chapter|Subchapter|TITLE|SUBTITLE|CHAPTER|SUBCHAPTER|chapter|subtitle|subchapter)s?\s+/,
)
const letters = P.regexp(
  /(?:[IVXLCivxlc]+[A-Z]?|[0-9]+[A-Z]?|[A-Za-z]{1,2})(?:(?:-|–)(?:[IVXLC]+|[A-Z]))?(?![A-Za-z0-9])/,
)
const dash = P.regexp(/\s?(?:--|_|—|–)\s?/)

/**
 * divisionEntry : noun number "--" words
 *
 * Samples: `          Chapter I--Monetary Offices, Department of the ` (CFR-2005-title31-vol1:100), `SUBTITLE A--Office of the
 * Secretary of the Treasury.........           0` (:336), `chapter i--Monetary Offices` (:340). Not `Chapter I` alone, which is a
 * heading over a list of changes, nor `Title 31:`.
 */
export const divisionEntry = entry('division', sequence(P.regexp(/ */), noun, letters, dash, none))

const changed = P.seqMap(
  P.alt(section, P.regexp(/[0-9]+[A-Za-z]{0,2}/)),
  P.seq(rangeDash, P.alt(section, P.regexp(/[0-9]+/))).many(),
  (first, more) => first + more.flat().join(''),
)

/**
 * changeEntry : ( section | part ) ( dash section )? blank words
 *
 * An entry of the List of CFR Sections Affected: `1.500--1.514 (Subpart L) Added.....74340` (CFR-2016-title21-vol1-excerpt:24984),
 * `16 Policy statement......50372` (:24884). Only where the list prints pages: elsewhere a number and a word are text.
 * Not `21 CFR`, the title over the list.
 */
export const changeEntry = entry(
  'change',
  sequence(indentUpTo(1), none, changed, none, P.regexp(/ +/).skip(P.lookahead(/(?!CFR\b)[A-Z[(]/))),
)
