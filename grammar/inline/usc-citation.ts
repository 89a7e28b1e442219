import P from 'parsimmon'
import { STATUTE_SECTION } from '../terminals.ts'
import { designationList, offset, pinpointsOf } from './designation-list.ts'
import { firstNumber } from './hyphenated-number.ts'
import { type Entry, type Expression, expression, type Pinpoint, single } from './item.ts'

/** `5 U.S.C.`, `26 U.S.C`, `26 USC`, `(5) U.S.C.`, `5 U.S. Code`: the head that the anchor looks for. */
export const USC_HEAD =
  '(?:[Tt]itle )?(?:\\(\\d{1,2}\\)|\\b\\d{1,2})[. ]? ?(?:U\\. ?S\\. ?C(?![a-z])\\.?|USC\\b|U\\. ?S\\. Code(?! of))'

const title = P.regexp(new RegExp(USC_HEAD)).map((head) => /\d+/.exec(head)![0])

const chapterNumber = '\\d{1,3}[A-Z]?(?![A-Za-z0-9])'
const chapters = P.regexp(/,? ?(?:[Cc]hapters?|chs?\.) /).then(designationList({ number: chapterNumber }))
const appendix = P.regexp(/ [Aa]pp(?:endix\b|\.|\b)/)
const sectionHead = P.regexp(/ ?(?:[Ss]ec(?:tion)?s?\.? ?|§ ?){0,2}/)
const sectionForm = {
  number: STATUTE_SECTION,
  firstOf: firstNumber,
  suffix: ',? et\\.? seq\\b\\.?|,? [Nn]otes?\\b',
  asides: true,
}
const sections = sectionHead.then(designationList(sectionForm))

/** A small number may count the acts of an appendix as well as its sections; a path or a range decides for sections. */
const appendixSections = sectionHead
  .then(designationList(sectionForm))
  .chain((entries) =>
    entries.some(({ number, path, through }) => /\d{3}/.test(number!) || path.length > 0 || through !== null)
      ? P.succeed(entries)
      : P.fail('section'),
  )
const act = P.regexp(/(?: \d{1,2}\b(?!,? U\.? ?S))?/)

/**
 * `title "U.S.C." ("chapter"? list | "App." list?)?`
 *
 * `5 U.S.C. 552a(d)(1), (2), (3), and (4)` (CFR-2005-title31-vol1:5645), `5 U.S.C. 552a (j) and (k)` (:3265),
 * `18 U.S.C. 203, 205`, `5 U.S.C. 551-559`, `28 U.S.C. App.`, `49 U.S.C. app. 1301`, `26 U.S.C. chapter 52`, and the misprint
 * `(5) U.S.C. 552a (e)(4)(G)` (:5305). `title 26 U.S.C.` alone is the title. The number of the next citation is not an
 * item (`5 U.S.C. 301, 31 U.S.C. 321`), nor is a count (`5 U.S.C. 552, 30 days`).
 */
export const uscCitation: P.Parser<Expression> = title.chain((number) =>
  P.alt(
    P.seqMap(chapters, offset, (entries, end) => expression(entries, end, (e) => uscFields(e, chapterTarget(number)))),
    appendix.then(insideAppendix(`/us/usc/t${number}/app`)),
    P.seqMap(sections, offset, (entries, end) => expression(entries, end, (e) => uscFields(e, sectionTarget(number)))),
    offset.map((end) => single(end, citation([`/us/usc/t${number}`]))),
  ),
)

const insideAppendix = (base: string): P.Parser<Expression> =>
  P.alt(
    P.seqMap(appendixSections, offset, (entries, end) =>
      expression(entries, end, (entry) =>
        uscFields(entry, ({ number, path }) => [`${base}/s${number}`, ...path].join('/')),
      ),
    ),
    P.seqMap(act, offset, (_number, end) => single(end, citation([base]))),
  )

const citation = (targets: string[]) => ({ form: 'citation', kind: 'usc', targets }) as const

/** Identifier of a section of a title: `/us/usc/t5/s552a/j/2`. */
export const sectionTarget = (title: string) => (pinpoint: Pinpoint) =>
  [`/us/usc/t${title}/s${pinpoint.number}`, ...pinpoint.path].join('/')

/** Identifier of a chapter of a title: `/us/usc/t26/ch52`. */
export const chapterTarget = (title: string) => (pinpoint: Pinpoint) => `/us/usc/t${title}/ch${pinpoint.number}`

/** Fields of an entry of the United States Code. */
export function uscFields(entry: Entry, target: (pinpoint: Pinpoint) => string) {
  const targets = pinpointsOf(entry).map(target)
  const last = targets.pop()!
  return citation([...targets, /note/i.test(entry.suffix) ? `${last}/note` : last])
}
