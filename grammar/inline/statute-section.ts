import P from 'parsimmon'
import { STATUTE_SECTION } from '../terminals.ts'
import { designationList, offset, sectionOf } from './designation-list.ts'
import { ORDER_HEAD, ORDER_NUMBER, orderTarget } from './executive-citation.ts'
import { firstNumber } from './hyphenated-number.ts'
import { type Entry, type Expression, expression, type ItemFields, single } from './item.ts'
import { LAW_NUMBER, lawTarget, PUBLIC_LAW_HEAD } from './statute-citation.ts'
import { chapterTarget, sectionTarget, uscFields } from './usc-citation.ts'

type Builder = (entry: Entry) => ItemFields

const CODE = '(?:,? (?:of the )?(?:United States Code|U\\. ?S\\. ?C(?:\\.|ode\\b)|U\\. ?S\\. Code))'
const NOT_REGULATIONS = '(?!,? (?:of the )?(?:CFR|C\\.F\\.R|Code of Federal))'
const titleWords = P.regexp(new RegExp(`(?:the )?[Tt]itle (\\d{1,2})(?!\\d)(?:${CODE}|${NOT_REGULATIONS})`), 1)
const internalRevenueCode = P.regexp(
  /(?:the )?(?:Internal Revenue Code|I\.?R\.?C\.?\b)(?! of 1939)(?: of (?:19|20)\d\d)?(?: \(I\.?R\.?C\.?\))?/,
).result('26')
const subtitle = P.regexp(/(?:subtitle [A-Z] of )?/)
const title = subtitle.then(P.alt(titleWords, internalRevenueCode))
const publicLaw = P.regexp(new RegExp(`(?:the )?${PUBLIC_LAW_HEAD}(${LAW_NUMBER})`), 1)
const act = P.regexp(/(?:the|that|such|said) (?:[A-Z][\w&'-]*(?: [A-Z][\w&'-]*(?!\.))*|act\b|law\b|statute\b)/)

const ofWork: P.Parser<Builder> = P.regexp(/,? of /).then(
  P.alt(
    title.map(
      (number): Builder =>
        (entry) =>
          uscFields(entry, sectionTarget(number)),
    ),
    publicLaw.map((number) => sectionOf('pl', lawTarget(number))),
    act.result<Builder>(() => ({ form: 'citation', kind: 'act' })),
  ),
)

/** `Section 655, title 14, U.S.C.`, `section 655, title 14 of the Code`, `Section 6511, 26 U.S.C.`: the title stands behind. */
const titleBehind: P.Parser<Builder> = P.alt(
  P.regexp(new RegExp(`,? [Tt]itle (\\d{1,2})(?:${CODE}| of the Code\\b)`), 1),
  P.regexp(/, (\d{1,2}) ?U\. ?S\. ?C(?:\.|(?!\.))(?!,? ?(?:[Ss]ec|§|[Cc]hap|\d|[Aa]pp))/, 1),
).map(
  (number): Builder =>
    (entry) =>
      uscFields(entry, sectionTarget(number)),
)

/** `of title 11 of the United States Code`: in full words the title is a citation of its own, as GPO links it. */
const titleInFull = P.regexp(/(?=,? of (?:the )?[Tt]itle (\d{1,2}),? (?:of the )?United States Code)/, 1)

/** `section 3 of Executive Order 12549`, `sec. 6, E.O. 10096`, `Sec. 201, Pub. L. 85-859`: the document is a citation of its own. */
const documentBehind: P.Parser<Builder> = P.alt(
  P.regexp(new RegExp(`(?=,? (?:of )?${ORDER_HEAD}(${ORDER_NUMBER}))`), 1).map((number) =>
    sectionOf('eo', orderTarget(number)),
  ),
  titleInFull.map(
    (number): Builder =>
      (entry) =>
        uscFields(entry, sectionTarget(number)),
  ),
  P.regexp(new RegExp(`(?=, ${PUBLIC_LAW_HEAD}(${LAW_NUMBER}))`), 1).map((number) =>
    sectionOf('pl', lawTarget(number)),
  ),
)

const ofNothing = P.succeed<Builder>(() => ({ form: 'citation', kind: 'act' }))

const form = { number: STATUTE_SECTION, suffix: ',? et\\.? seq\\b\\.?', asides: true }
const list = designationList({ ...form, firstOf: firstNumber })

/** Behind the word in the singular a hyphen is part of the number: `sec. 1-101 of E.O. 12777`. */
const headed = P.alt(
  P.regexp(/(?:[Ss]ecs\.|[Ss]ections|§ ?§)(?: ?§)? ?/).then(list),
  P.regexp(/(?:[Ss]ec\.|[Ss]ection|§) ?/).then(designationList(form)),
)

/**
 * `"section" list ("of" (title | "Internal Revenue Code" | publicLaw | act))?`
 *
 * Sections of statutes, whose numbers have no point: `section 552(b) of title 5`, `section 6103(i) (1) or (2) of the
 * Internal Revenue Code` (CFR-title26-part301-excerpt), `Section 655, title 14, U.S.C.` (27 CFR 53.62), `Section 701 of Public Law 111-3` (27 CFR 46.234). Where the
 * work has no number (`sections 401 and 403 of the act`) or none is named, the words are still no designation of ours:
 * kind `act`, without a target.
 */
export const statuteSection: P.Parser<Expression> = P.seqMap(
  headed,
  P.alt(documentBehind, ofWork, titleBehind, ofNothing),
  offset,
  (entries, fields, end) => expression(entries, end, fields),
)

const chapterHead = P.regexp(/[Cc]hapters? /)
const chapterList = designationList({ number: '\\d{1,3}[A-Z]?(?![A-Za-z0-9])' })

/** `"chapter" list "of" title`: `chapter 52 of title 26`, `chapter 51 of subtitle E of the Internal Revenue Code of 1986`. */
export const statuteChapter: P.Parser<Expression> = P.seqMap(
  chapterHead.then(chapterList),
  P.alt(titleInFull, P.regexp(/ of /).then(title)),
  offset,
  (entries, number, end) => expression(entries, end, (entry) => uscFields(entry, chapterTarget(number))),
)

const titleOfCode = P.regexp(new RegExp(`[Tt]itle (\\d{1,2})${CODE}`), 1)
/** What has a title of its own behind it belongs to that: `title 44, United States Code, sections 552-553 of title 5` (1 CFR 15.10). */
const withoutTitle = P.notFollowedBy(P.regexp(/,? of (?:the )?(?:[Tt]itle \d|Internal Revenue Code)/))
const laterChapters = P.regexp(/, [Cc]hapters? /)
  .then(chapterList)
  .skip(withoutTitle)
const laterSections = P.regexp(/[,:] (?:[Ss]ec(?:s?\.|tions?)|§{1,2}) ?/)
  .then(list)
  .skip(withoutTitle)

/**
 * `"title" number "United States Code" ("," "chapters" list | (":" | ",") "sections" list)?`
 *
 * `Title 44, United States Code, Chapters 21 and 33`, `title 26 of the United States Code: sections 401 (relating to
 * qualification of employee plans), 403(a) (relating to …)` (CFR-2005-title31-vol1:13308).
 */
export const titleOfStatutes: P.Parser<Expression> = titleOfCode.chain((number) =>
  P.alt(
    P.seqMap(laterChapters, offset, (entries, end) =>
      expression(entries, end, (entry) => uscFields(entry, chapterTarget(number))),
    ),
    P.seqMap(laterSections, offset, (entries, end) =>
      expression(entries, end, (entry) => uscFields(entry, sectionTarget(number))),
    ),
    offset.map((end) => single(end, { form: 'citation', kind: 'usc', targets: [`/us/usc/t${number}`] })),
  ),
)
