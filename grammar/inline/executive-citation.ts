import P from 'parsimmon'
import { designationList, offset } from './designation-list.ts'
import { type Expression, expression, single } from './item.ts'

/** `Executive Order `, `Executive Order (E.O.) `, `E.O. `, `EO `: the words that the anchor looks for. */
export const ORDER_HEAD =
  '(?:\\bExec(?:utive|\\.) Orders?(?: \\(E\\.?O\\.?\\))?|\\bE\\. ?O\\.|\\bEO(?= \\d))(?: ?Nos?\\.)? ?(?=\\d)'
/** `12958`, `12,866`, `11246A`. */
export const ORDER_NUMBER = '(?:\\d{1,2},\\d{3}(?!\\d)|\\d{1,5}[A-Z]?(?![\\d-]))'

const orderHead = P.regexp(new RegExp(ORDER_HEAD))

/** Identifier of an executive order by its number as printed. */
export const orderTarget = (number: string): string => `/us/eo/${number.replace(',', '')}`

/** `"Executive Order" list`: `Executive Order 12958` (CFR-2005-title31-vol1:4854), `E.O. 11738`, `Executive Orders 12549 and 12689`. */
export const executiveOrder: P.Parser<Expression> = P.seqMap(
  orderHead.then(designationList({ number: ORDER_NUMBER })),
  offset,
  (entries, end) =>
    expression(entries, end, ({ number }) => ({ form: 'citation', kind: 'eo', targets: [orderTarget(number!)] })),
)

const planWords =
  /(?:(\d{4}) )?Reorg(?:anization|\.) Plan (?:(?:No\.|Number(?:ed)?) ?)?(\d{1,2}|[IVX]{1,4}(?= of))(?: of (\d{4}))?/

/** `"Reorganization Plan No." number "of" year`: `Reorg. Plan No. 26 of 1950`, `1946 Reorganization Plan No. 2`. */
export const reorganizationPlan: P.Parser<Expression> = P.regexp(planWords).map((text) => {
  const [, before, number, behind] = planWords.exec(text)!
  const year = behind ?? before
  return single(text.length, {
    form: 'citation',
    kind: 'reorgPlan',
    targets: year ? [`/us/reorgPlan/${year}/${number}`] : [],
  })
})

const opinionWords = /(\d{1,3}) Op\. ?Att(?:y|'y)\.? ?Gen\.? ?(\d{1,4})/

/** `volume "Op. Atty. Gen." page`: `41 Op. Atty. Gen. 507`. */
export const attorneyGeneralOpinion: P.Parser<Expression> = P.regexp(opinionWords).map((text) => {
  const [, volume, page] = opinionWords.exec(text)!
  return single(text.length, {
    form: 'citation',
    kind: 'opAttyGen',
    targets: [`/us/opAttyGen/${volume}/${page}`],
  })
})

/** `Treasury Order `, `Treasury Department Order `: the words that the anchor looks for. */
export const AGENCY_HEAD = '\\b[A-Z][a-z]+ (?:Department )?(?:Order|Directive)s? (?=[(N\\d])'

const agencyWords =
  /([A-Z][a-z]+) (?:Department )?(Order|Directive)s?(?: \([A-Z.]+\))?(?: Nos?\.)? ?(\d{1,4}[-–]\d{1,4}|(?<=No\. ?)\d{1,4})(?![-–.]?\d)/

/**
 * `agency "Department"? ("Order" | "Directive") number`
 *
 * Documents of a department by number: `Treasury Order 102-19` (CFR-2005-title31-vol1:7796), `Treasury Directive 71-02`,
 * `Treasury Department Order No. 221`. Without `No.` the number must have a hyphen: `Executive Order 12958` has
 * its own production. Whether the name is a misprint (`Treaury Directive 71-03`, :8776) only the rest of the volume tells.
 */
export const agencyOrder: P.Parser<Expression> = P.regexp(agencyWords).map((text) => {
  const [, agency, kind, number] = agencyWords.exec(text)!
  const unit = kind!.toLowerCase() as 'order' | 'directive'
  return single(text.length, {
    form: 'citation',
    kind: unit,
    targets: [`/us/${agency!.toLowerCase()}/${unit}/${number!.replace('–', '-')}`],
  })
})
