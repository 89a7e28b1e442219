import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'
import { DATE, isoDate } from '../terminals.ts'

/** What one line of a cover says of the volume; absent where it says nothing of it. */
export interface VolumeFact {
  title?: number
  /** ISO date of "Revised as of …". */
  edition?: string
  /** As printed, without the noun: `0 to 199`. */
  parts?: string
}

const blank = P.regexp(/\s*/)
const rest = P.regexp(/.*/s)
const title = P.regexp(/[0-9]{1,3}/).map(Number)

const bracketTitle = P.regexp(/\s*\[\s*(?:Title|TITLE)\s+/)
  .then(title)
  .skip(P.regexp(/\s*(?:CFR|,).*\]\s*/))
const headTitle = P.regexp(/\s*TITLE\s+/)
  .then(title)
  .skip(P.regexp(/\s*(?:--|—|_).*/))
const coverTitle = P.regexp(/\s*Title\s+/)
  .then(title)
  .skip(blank)
const citeTitle = P.regexp(/\s*\[CITE:\s*/)
  .then(title)
  .skip(P.regexp(/\s*CFR.*/))

const titleFact = P.alt(bracketTitle, headTitle, coverTitle, citeTitle).map((value): VolumeFact => ({ title: value }))

const date = P.regexp(new RegExp(DATE))
const editionBefore = P.regexp(/\s*\[?(?:Code of Federal Regulations \(annual edition\) - |(?:\(?Revised a|A)s of )/)
const editionFact = editionBefore
  .then(date)
  .skip(rest)
  .chain((printed): P.Parser<VolumeFact> => {
    const edition = isoDate(printed)
    return edition === null ? P.fail('valid date') : P.of({ edition })
  })

const partsNoun = P.regexp(/\s*(?:\(This book contains )?[Pp]arts? /)
const partsRange = P.regexp(/[0-9]+[A-Za-z]?(?: \(§[^)]*\))?(?: ?(?:to|through|-|–|and) ?(?:[0-9]+[A-Za-z]?|[Ee]nd))?/)
const partsFact = partsNoun
  .then(partsRange)
  .skip(P.regexp(/\s*\)?\s*/))
  .map((parts): VolumeFact => ({ parts }))

/** Most lines of a cover open with other words. */
const MAY_TELL = /^\s*(?:[[(]+\s*)?(?:Title|TITLE|CITE|Code of|Revised a|As of|This book|[Pp]arts? )/

const production = P.alt(titleFact, editionFact, partsFact).desc('volume fact')

/**
 * volumeFact : "[Title " title " CFR ]" | "TITLE " title "--" … | "Title " title | "Revised as of " date | "Parts " parts
 *
 * Samples: `[Title 31 CFR ]` (CFR-2005-title31-vol1:1), `[Code of Federal Regulations (annual edition) - July 1, 2005 Edition]` (:2),
 * `          Parts 0 to 199` (:13), `                         Revised as of July 1, 2005` (:15), `TITLE 31--MONEY AND FINANCE: TREASURY`
 * (:326), `                   (This book contains parts 0 to 199)` (:331). Not `    Title 31--Money and Finance: Treasury is composed`
 * (:312) nor `Title 1 through Title 16....as of January 1`: they tell of other volumes too.
 */
export function volumeFact(line: string): VolumeFact | null {
  if (!MAY_TELL.test(line)) return null
  const result = parseWith(production, line)
  return result.status ? result.value : null
}
