import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** The heading line of a division above the section, or of an appendix; offsets count from the start of the line. */
export interface DivisionHeading {
  kind: 'division'
  division: 'title' | 'subtitle' | 'chapter' | 'subchapter' | 'part' | 'subpart' | 'appendix'
  /** As printed: `31`, `A`, `VII`, `60-69`, `I(F)`; null for an appendix or a subpart without one. */
  number: string | null
  /** Offset of the first word of the heading: behind the number and its dash, and for an appendix the whole line. */
  heading: number
  reserved: boolean
}

type Name = DivisionHeading['division']

/** `_` stands for the em dash of the print; older volumes and lists print `--`. */
const dash = P.regexp(/\s*(?:_+|--|—|–)\s*/).desc('dash')
const reserved = P.regexp(/\s*\[reserved\.?\].*/i).desc('[Reserved]')
const rest = P.regexp(/.*/)
const bare = P.regexp(/\s*/).skip(P.eof)
/** `PARTS 103--104 [RESERVED]`: two hyphens are a range only between numbers that are reserved, else the dash. */
const range = /(?:\s?(?:--(?=[0-9A-Z.-]{1,12}\s*\[)|-|–|—|\t|,| and | through | to )\s?)/.source

/** No letter or digit goes on; the underscore behind a number is a dash, not a letter. */
const END = '(?![A-Za-z0-9])'
const SUBPART = '(?:[A-Z]{1,7}[a-z]?|[0-9]+(?:\\.[0-9]+)?)'

const numberOf: Record<Exclude<Name, 'appendix'>, P.Parser<string>> = {
  title: P.regexp(/[0-9]+[A-Z]?/),
  subtitle: P.regexp(/[A-Z]{1,2}(?![A-Za-z0-9])/),
  chapter: P.regexp(new RegExp(`(?:[IVXLC]+[A-Z]?|[0-9]+)${END}(?:${range}(?:[IVXLC]+|[0-9]+)${END})?`)),
  subchapter: P.regexp(new RegExp(`[A-Z]{1,2}${END}(?:${range}[A-Z]{1,2}${END})?`)),
  part: P.regexp(new RegExp(`[0-9]+[A-Za-z]?(?:${range}[0-9]+[A-Za-z]?)*`)),
  subpart: P.regexp(new RegExp(`${SUBPART}${END}(?:${range}${SUBPART}${END})*`)),
}

function numbered(name: Exclude<Name, 'appendix'>, word: RegExp): P.Parser<DivisionHeading> {
  const opening = P.seq(P.regexp(word), P.regexp(/\s+/), numberOf[name])
  const tail = P.alt(
    P.seq(dash, rest).map(([mark, words]) => ({ mark, reserved: /^\[reserved\.?\]/i.test(words) })),
    reserved.map(() => ({ mark: '', reserved: true })),
    bare.map(() => ({ mark: '', reserved: false })),
  )
  return P.seqMap(opening, tail, ([noun, blank, number], end) => ({
    kind: 'division' as const,
    division: name,
    number: number.trim(),
    heading: noun.length + blank.length + number.length + end.mark.length,
    reserved: end.reserved,
  }))
}

/** Title 7 names many subparts without a letter: `Subpart_Regulations`. */
const unlettered: P.Parser<DivisionHeading> = P.seqMap(P.regexp(/Subpart|SUBPART/), dash, rest, (noun, mark) => ({
  ...{ kind: 'division' as const, division: 'subpart' as const, number: null },
  ...{ heading: noun.length + mark.length, reserved: false },
}))

const NOUN =
  /(?:Appendi(?:x|xes|ces)|APPENDI(?:X|XES|CES)|Supplements?(?: Nos?\.)?|SUPPLEMENTS?(?: NOS?\.)?|Exhibits?|EXHIBITS?|Attachments?|ATTACHMENTS?|Schedules?|SCHEDULES?|Annex(?:es)?|ANNEX(?:ES)?|Addendum|ADDENDUM|Illustrations?|ILLUSTRATIONS?)(?![A-Za-z0-9])/
const oneDesignation = P.regexp(/[0-9A-Z]+[a-z]?(?:[-.][0-9A-Za-z]+)*(?:\([0-9A-Za-z]+\))*(?=[\s_—–,[]|--|$)/)
/** `Appendixes B and C to Part 1 [Reserved]`, `Tables 1, 2, and 4 to Subpart A`. */
const designation = P.seqMap(
  oneDesignation,
  P.seq(P.regexp(/(?:, and |, | and | through )/), oneDesignation).many(),
  (first, more) => first + more.flat().join(''),
)
const parent = P.regexp(
  /\s+(?:to|of|TO|OF)\s+(?:the\s+)?(?:Sub)?(?:[Pp]arts?|PARTS?|SUBPARTS?|[Cc]hapter|CHAPTER|Sec\.|Section|§|Subtitle|Title)\s*(?:[0-9A-Za-z.()]+(?:-[0-9A-Za-z.()]+)*)?/,
)
/** Text that speaks of an appendix goes on without a dash; a heading has one, or is cut off before it, or is short. */
const titled = P.regexp(/[^.]*?(?:_|--|—).*|[^.:;]{0,30}$|(?:\s(?:of|to|the|and|[A-Z0-9][^\s.:;]*))*\s$/)

/**
 * `Table 1 to Subpart A of Part 63--…` heads an appendix of its own; `Table 1--…` and `Table 1 to Sec. 100.501` are
 * captions of tables.
 */
const appendix: P.Parser<DivisionHeading> = P.seqMap(
  P.alt(
    P.regexp(NOUN),
    P.regexp(
      /(?:Table|TABLE|Figure|FIGURE)[sS]?(?=\s+\S+(?:(?:,|,? and| through)\s+\S+)*\s+(?:to|TO|of|OF)\s+(?:the\s+)?(?:Sub)?(?:[Pp]art|PART|SUBPART|[Aa]ppendix))/,
    ),
  ),
  P.regexp(/\s+/)
    .then(designation)
    .skip(P.lookahead(P.regexp(/\s|_|--|—|$/)))
    .fallback(null),
  P.alt(
    P.seq(parent, titled).map((pair) => pair.join('')),
    P.seq(dash, rest).map((pair) => pair.join('')),
    reserved,
  ),
  (_noun, number, tail) => ({
    kind: 'division' as const,
    division: 'appendix' as const,
    number: number === null || /^(?:to|of)$/i.test(number) ? null : number,
    heading: 0,
    reserved: /\[reserved\.?\]\s*$/i.test(tail),
  }),
)

/** `SFAR No. 50-2`: a regulation of its own among the sections of a part (14 CFR part 93), whose name may stand alone. */
const special: P.Parser<DivisionHeading> = P.seqMap(
  P.regexp(/(?:Special Federal Aviation Regulation|SPECIAL FEDERAL AVIATION REGULATION|SFAR)(?: N[oO]\.)?\s+/),
  oneDesignation,
  P.alt(
    P.seq(dash, rest).map((pair) => pair.join('')),
    reserved,
    bare,
  ),
  (_noun, number, tail) => ({
    ...{ kind: 'division' as const, division: 'appendix' as const, number, heading: 0 },
    reserved: /\[reserved\.?\]\s*$/i.test(tail),
  }),
)

/** Newer volumes set the section sign before an appendix too: `Sec. Appendix A to Part 60--Test Methods`. */
const signed = P.seqMap(P.regexp(/Sec\.\s+/), appendix, (sign, heading) => ({ ...heading, heading: sign.length }))

const upper = {
  title: numbered('title', /TITLE(?=\s+[0-9]+\s*--)/),
  subtitle: numbered('subtitle', /SUBTITLE|Subtitle/),
  chapter: numbered('chapter', /CHAPTERS?|Chapter(?!\s+[0-9]+\s*$)/),
  subchapter: numbered('subchapter', /SUBCHAPTERS?|Subchapters?/),
  part: numbered('part', /PARTS?|Parts?(?=\s+[0-9A-Za-z–-]+\s*(?:_|--|—|\[Res))/),
  subpart: numbered('subpart', /Subparts?|SUBPARTS?/),
}

const opening = (heading: P.Parser<DivisionHeading>): P.Parser<DivisionHeading> => heading.skip(P.all)

const byFirstLetter: Record<string, P.Parser<DivisionHeading>> = {
  T: opening(P.alt(upper.title, appendix).desc('division')),
  F: opening(appendix),
  C: opening(upper.chapter),
  P: opening(upper.part),
  S: opening(
    P.alt(upper.subpart, unlettered, upper.subchapter, upper.subtitle, special, appendix, signed).desc('division'),
  ),
  A: opening(appendix),
  E: opening(appendix),
  I: opening(appendix),
}

/**
 * divisionHeading : noun number ( "_" | "--" ) heading | noun numbers "[Reserved]" | "Subpart" "_" heading | appendix
 *
 * Samples: `PART 1_DISCLOSURE OF RECORDS--Table of Contents` (CFR-2005-title31-vol1:933), `Subpart A_General
 * Provisions` (:475), `Subparts C-D [Reserved]` (CFR-2016-title21-vol1-excerpt:456), `SUBCHAPTERS D-E [RESERVED]`
 * (CFR-2017-title27-vol2-rendered:382), `Appendix I(F) to Part 13--Estimated …` (CFR-2005-title31-vol1:16287).
 * Not `Subpart A also issued` or `Part 20 governs the availability` (CFR-2016-title21-vol1-excerpt:18834): text has no
 * dash behind the number. A heading cut off behind its number is accepted only when nothing follows on the line.
 */
export function divisionHeading(line: string): DivisionHeading | null {
  const text = line.trimStart()
  const production = byFirstLetter[text[0] ?? '']
  if (production === undefined) return null
  const result = parseWith(production, text)
  if (!result.status) return null
  const shift = line.length - text.length
  return { ...result.value, heading: result.value.heading + shift }
}
