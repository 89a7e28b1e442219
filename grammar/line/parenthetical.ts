import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** What a set-off sentence in parentheses under a section is. */
export type Parenthetical = 'approval' | 'sectionAuthority'

const approval = P.regexp(
  /.{0,300}?(?:\b[Aa]pproved\b.{0,120}?(?:Office of Management|\bOMB\b)|\b[Cc]ontrol [Nn](?:umbers?|os?\.)\s*[0-9]{4}|\bOMB [Nn](?:umber|o\.))/,
).result<Parenthetical>('approval')

/** Words that may stand before the first work: a reference, the date or the name of an act, its chapter. */
const lead = P.regexp(
  /(?:[Ss]ee|Authority:|Issued under|Interprets? or appl(?:y|ies)|Act of|[A-Z][a-z]+\.? [0-9]{1,2}, [0-9]{4},|[Cc]h(?:apter|\.) [0-9]+,)\s+|[A-Z][^()]{0,80}?\bAct\b(?: of [0-9]{4})?(?:,? as amended)?[,;]?\s*\(?/,
)

const work = P.regexp(
  /[Ss]ecs?\. ?[0-9]|[Ss]ections? [0-9]+[^)]{0,40}(?:Stat|U\.S\.C)|[0-9]+A? Stat\b|[0-9]+ U\.S\.C|Pub\. L|Public Law|E\.O\.|Executive Order|R\.S\. [0-9]|(?:[0-9]{4} )?Reorg|[0-9]+ Op\. Atty\. Gen\./,
)

const authority = lead.many().then(work).result<Parenthetical>('sectionAuthority')

const production = P.regexp(/\s*\(/).then(P.alt(approval, authority).desc('parenthetical')).skip(P.all)

/**
 * parenthetical : "(" ( words "approved by the Office of Management and Budget" words | lead* statutes ) ")"
 *
 * Samples: `(72 Stat. 1421; 26 U.S.C. 5712)` (CFR-2017-title27-vol2-rendered:1766), `(Act of August 16, 1954, 68A Stat.
 * 775, as amended (26 U.S.C. 6302))` (:2686), `(July 30, 1947, ch. 390, 61 Stat. 648)` (:4855), `(See 26 U.S.C. 5705)`
 * (:3947), `(26 Op. Atty. Gen. 236)` (CFR-2005-title31-vol1:12258), `(All recordkeeping requirements have been approved
 * under OMB Control No. 1512-0180)` (27 CFR 44.67). Not `(a) Section 552`, nor `(26 U.S.C. 5001 et seq.), the facility`:
 * the parenthesis is a block of its own. Whether blank lines set it off is for the caller to see.
 */
export function parenthetical(block: string): Parenthetical | null {
  if (!/^\s*\(\w/.test(block) || !isInParentheses(block)) return null
  const result = parseWith(production, block)
  return result.status ? result.value : null
}

/** Nothing stands outside parentheses; the last may be left open (27 CFR 41.21). */
function isInParentheses(block: string): boolean {
  let depth = 0
  for (const piece of block.match(/[()]|[^()]+/g) ?? []) {
    if (piece === '(') depth++
    else if (piece === ')') depth = Math.max(depth - 1, 0)
    else if (depth === 0 && /[^\s.;,]/.test(piece)) return false
  }
  return /\)[.;]?\s*$/.test(block)
}
