/** Lists of divisions, each with its word: `parts 1, 2 and 5`, `subparts A and E`, `appendix A or appendix B`. */
import P from 'parsimmon'
import { designationList } from './designation-list.ts'
import { firstPart, HYPHENATED_PART } from './hyphenated-number.ts'

const partForm = { number: HYPHENATED_PART, head: '(?:(?:[Pp]arts?|[Pp]ts?\\.) )?' }

/** `part 60-250` is one part whatever stands behind the hyphen, of `parts 900-904` it is a range. */
export const partList = P.alt(
  P.regexp(/(?=[Pp](?:art|t\.) )/).then(designationList(partForm)),
  P.regexp(/(?=[Pp](?:arts|ts\.) )/).then(designationList({ ...partForm, firstOf: firstPart })),
)

/** Number of a subpart in title 48, which has that of its part in it, and in title 43: `9.4`, `3103`. */
export const NUMBERED_SUBPART = '(?:\\d{1,3}\\.\\d{1,2}|\\d{4})(?![A-Za-z\\d-]|\\.\\d)'

/** The part that the number of a subpart tells: 9 of `9.4`, 3100 of `3103`, for parts of title 43 end in 0; else null. */
export function partOfSubpart(number: string): string | null {
  const [, part, tens] = /^(?:(\d+)\.\d{1,2}|(\d{3})\d)$/.exec(number) ?? []
  return tens === undefined ? (part ?? null) : `${tens}0`
}

/** `subpart Kb`, `subparts A through D`, `subpart 9.4`, `subpart 3103`; a small letter counts before `of` alone. */
export const subpartList = P.regexp(/(?=[Ss]ubparts? )/).then(
  designationList({
    number: `(?:[A-Z]{1,7}[a-z]?(?![A-Za-z]|\\.\\w)|[a-z](?= of )|${NUMBERED_SUBPART})`,
    head: '(?:[Ss]ubparts? )?',
  }),
)

/** `appendix A`, `appendix A-4`, `Appendix I(F)`, `appendices A and B`. */
export const appendixList = P.regexp(/(?=[Aa]ppendi(?:x|ces) )/).then(
  designationList({
    number: '(?:[A-Z]-\\d{1,2}|[IVX]{1,5}|[A-Z]{1,2}|\\d{1,2})(?:\\([A-Z]\\))?(?![A-Za-z\\d]|\\.\\d)',
    head: '(?:[Aa]ppendi(?:x|ces) )?',
  }),
)
