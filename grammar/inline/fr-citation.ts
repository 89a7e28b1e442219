import P from 'parsimmon'
import { offset } from './designation-list.ts'
import { type Expression, expression } from './item.ts'
import { furtherPages, pageEntries } from './pages.ts'

/** Volume and name of the Federal Register: `65 FR `, `47 F.R. `, `65 Fed. Reg. `. */
export const FR_HEAD = '\\b\\d{1,3} (?:FR|F\\.? ?R\\.|Fed\\. ?Reg\\.) ?(?=\\d)'

const volume = P.regexp(new RegExp(FR_HEAD)).map((head) => /\d+/.exec(head)![0])

/** `volume "FR" page ("," page)*`: `65 FR 40504` (CFR-2005-title31-vol1:1028), `69 FR 52424, 52425` (27 CFR 41.31). */
export const frCitation: P.Parser<Expression> = volume.chain((number) =>
  P.seqMap(furtherPages, offset, (pages, end) =>
    expression(pageEntries(pages), end, (entry) => ({
      form: 'citation',
      kind: 'fr',
      targets: [`/us/fr/${number}/${entry.number}`],
    })),
  ),
)
