import P from 'parsimmon'
import { STATUTE_SECTION } from '../terminals.ts'
import { designationList, offset, sectionOf } from './designation-list.ts'
import { firstNumber } from './hyphenated-number.ts'
import { type Expression, expression, single } from './item.ts'
import { furtherPages, pageEntries } from './pages.ts'

/** `Pub. L. `, `Public Law `, `P.L. No. `. */
export const PUBLIC_LAW_HEAD = '(?:\\bPub(?:\\.|lic) ?L(?:\\.|aws?)|\\bP\\. ?L\\.)(?: ?No\\.)? ?'

/** Congress and number: `94-196`. */
export const LAW_NUMBER = '\\d{1,3}[-–]\\d{1,4}(?![-\\d])'

/** Identifier of a public law by its number as printed. */
export const lawTarget = (number: string): string => `/us/pl/${number.replace(/[-–]/, '/')}`

const lawNumber = P.regexp(new RegExp(`${PUBLIC_LAW_HEAD}(${LAW_NUMBER})`), 1)
const lawSections = P.regexp(/,? \(?(?:[Ss]ec(?:tion)?s?\.?|§{1,2}) /).then(
  designationList({ number: STATUTE_SECTION, firstOf: firstNumber }),
)

/**
 * `"Pub. L." number ("," "section" list)?`
 *
 * `Pub. L. 94-196` (CFR-2005-title31-vol1:16024), `Public Law 104-52, Section 636`, `Pub. L. 99-509, sections 6101-6104`.
 * A section before it (`Sec. 201, Pub. L. 85-859`) is an entry of its own (statuteSection): GPO links the law alone.
 */
export const publicLaw: P.Parser<Expression> = lawNumber.chain((number) => {
  const law = lawTarget(number)
  return P.alt(
    P.seqMap(lawSections, offset, (entries, end) => expression(entries, end, sectionOf('pl', law))),
    offset.map((end) => single(end, { form: 'citation', kind: 'pl', targets: [law] })),
  )
})

const volume = P.regexp(/(\d{1,3}A?) Stat(?:\.|(?= \d))(?:, as amended,?)? ?/, 1)

/**
 * `volume "Stat." page ("," page)*`
 *
 * `89 Stat. 1109` (CFR-2005-title31-vol1:16024), `68A Stat. 580`, `72 Stat. 1414, 1415`, `48 Stat., as amended, 1066`,
 * and without its stop `72 Stat 1421` (27 CFR 40.311).
 */
export const statutesAtLarge: P.Parser<Expression> = volume.chain((number) =>
  P.seqMap(furtherPages, offset, (pages, end) =>
    expression(pageEntries(pages), end, (entry) => ({
      form: 'citation',
      kind: 'stat',
      targets: [`/us/stat/${number}/${entry.number}`],
    })),
  ),
)
