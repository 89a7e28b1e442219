import P from 'parsimmon'
import { CFR_SECTION } from '../terminals.ts'
import { designationList, offset } from './designation-list.ts'
import { type Expression, expression } from './item.ts'
import { scopesOrForeign } from './scope.ts'

/** `Sec. `, `Sec. Sec. `, `§§ `, `sections `, with the two blanks of newer volumes. */
export const SECTION_HEAD = '(?:\\b[Ss]ecs?\\.|§|\\b[Ss]ections?(?= ))(?: {0,2}(?:Secs?\\.|§)){0,2} {0,2}'

const head = P.regexp(new RegExp(SECTION_HEAD))
const list = designationList({ number: CFR_SECTION, head: '(?:(?:Sec\\.|§) {0,2})?' })

/**
 * `sectionHead list scopes`
 *
 * Sections of this title: `Sec. 1.7` (CFR-2005-title31-vol1), `Sec. Sec. 13.6 and 13.7`, `§ 301.6103(n)-1`
 * (CFR-title26-part301-excerpt), `Sec. Sec.  17.104-17.109`, `Sec. 1.26 (a) through (d)`, `Sec. 20.44 of this chapter`.
 * The number has a point: `section 501` is another work's, and so is `section 1.5(a) of the Order` (:7517), which
 * comes back as a citation of kind `act`.
 */
export const sectionReference: P.Parser<Expression> = P.seqMap(
  head.then(list),
  scopesOrForeign,
  offset,
  (entries, { scope, isForeign }, end) =>
    expression(entries, end, () =>
      isForeign ? { form: 'citation', kind: 'act' } : { form: 'reference', kind: 'section', scope },
    ),
)
