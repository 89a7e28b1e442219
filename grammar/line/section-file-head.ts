/** The head of a file that holds one section. */
import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** A division that the head names; `words` is the offset of the first word of its heading. */
export interface HeadDivision {
  division: 'title' | 'subtitle' | 'chapter' | 'subchapter' | 'part' | 'subpart'
  number: string
  words: number
  reserved: boolean
}

const DIVISIONS: [HeadDivision['division'], RegExp][] = [
  ['title', /[0-9]+/],
  ['subtitle', /[A-Z]{1,2}/],
  ['chapter', /[IVXLC]+[A-Z]?/],
  ['subchapter', /[A-Z]{1,2}/],
  ['part', /[0-9]+[A-Za-z]?(?:-[0-9]+[A-Za-z]?)*/],
  ['subpart', /[A-Z]{1,7}[a-z]?|[0-9]+\.[0-9]+|[0-9]+/],
]

const named = DIVISIONS.map(([division, number]) =>
  P.seqMap(
    P.regexp(new RegExp(`${division[0]!.toUpperCase()}${division.slice(1)} `)),
    P.regexp(number),
    P.regexp(/ - /),
    P.regexp(/(\[?reserved\]?)?[^\n]*/i),
    (noun, printed, dash, heading): HeadDivision => ({
      division,
      number: printed,
      words: noun.length + printed.length + dash.length,
      reserved: /^\[?reserved\]?/i.test(heading),
    }),
  ),
)
const production = P.string('[').then(P.alt(...named).desc('division'))

/**
 * headDivision : "[" noun number " - " heading "]"
 *
 * Sample: `[Part 1 - DISCLOSURE OF RECORDS]`, `[Subpart C - Privacy Act]` in the head of one section on govinfo.
 * Not `[Title 31 CFR ]` (CFR-2005-title31-vol1:1) nor `[Title 12, Volume 3]`: they name the volume.
 */
export function headDivision(line: string): HeadDivision | null {
  const bracketed = line.trim()
  if (!bracketed.startsWith('[') || !bracketed.endsWith(']')) return null
  const result = parseWith(production, bracketed)
  if (!result.status) return null
  return { ...result.value, words: result.value.words + 1 + line.search(/\S/) }
}

const HEAD_LINE =
  /^(?:\[(?:Code of Federal Regulations\b.*|Title [0-9]+(?:,? Volume [0-9]+(?:, Parts? .*)?| CFR.*| - .*)|(?:Subtitle|Chapter|Subchapter|Part|Subpart) \S+ - .*|Secs?\. .*|Toc - .*|Revised as of .*|CITE: .*|From the U\.S\. Government (?:Print|Publish)ing Office.*)\]|>?From the U\.S\. Government (?:Print|Publish)ing Office(?: via GPO Access)?)$/

/** `40PROTECTION OF ENVIRONMENT62010-07-012010-07-01falseNotification…`: data that govinfo runs together on a line. */
const DATA_LINE = /^[0-9]{1,2}[A-Z][^0-9]{3,200}[0-9]{4,7}-[0-9]{2}-[0-9]{6}-[0-9]{2}-[0-9]{2}(?:true|false)/

/**
 * headLine : "[Code of Federal Regulations]" | "[Title 12, Volume 3]" | "[Revised as of January 1, 2003]"
 *          | "From the U.S. Government Printing Office via GPO Access" | "[CITE: 12CFR226.5]" | headDivision | …
 *
 * A mailed copy has `>From`. Not `[Revised as of this date by the Secretary]` inside a paragraph: the line ends with the bracket.
 */
export function isHeadLine(line: string): boolean {
  if (/^[0-9]/.test(line)) return DATA_LINE.test(line)
  return /^\s*(?:\[|>?From )/.test(line) && HEAD_LINE.test(line.trim())
}

const citation = P.regexp(/\s*\[CITE: *[0-9]+ *CFR *[^\]\s]*\]\s*/)

/**
 * citeLine : "[CITE: 12CFR226.5]"
 *
 * The line that every single-section file of GPO Access has and no volume.
 */
export function isCiteLine(line: string): boolean {
  return line.includes('[CITE') && parseWith(citation, line).status
}

/**
 * contentsHeadLine : "[Toc - Table Of Contents]"
 *
 * The line of govinfo's file of a list of contents that names no section.
 */
export function isContentsHeadLine(line: string): boolean {
  return /^\[Toc - .*\]\s*$/.test(line)
}

const page = P.regexp(/\s*\[Page ([0-9ivxlc]+)(?:-[0-9ivxlc]+)?\]\s*/, 1)

/**
 * sectionPage : "[Page " number [ "-" number ] "]"
 *
 * Sample: `[Page 233-234]` in the head of a section that begins on page 233. Not `[[Page 234]]`, the mark in the text.
 */
export function sectionPage(line: string): string | null {
  if (!line.includes('[Page ')) return null
  const result = parseWith(page, line)
  return result.status ? result.value : null
}
