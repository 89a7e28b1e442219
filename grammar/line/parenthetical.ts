import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** What a set-off sentence in parentheses under a section is. */
export type Parenthetical = 'approval' | 'sectionAuthority'

const approval = P.regexp(
  /(?:Approved by (?:the )?(?:Office of Management|OMB)|(?:The )?(?:[Ii]nformation collection|[Rr]eporting|[Rr]ecordkeeping).{0,300}?(?:Office of Management|OMB|control number)|OMB (?:[Cc]ontrol )?[Nn]umber)/,
).result<Parenthetical>('approval')

const authority = P.regexp(
  /(?:Secs?\. ?[0-9]|[Ss]ections? [0-9]+[^)]{0,40}(?:Stat|U\.S\.C)|[0-9]+A? Stat\.|[0-9]+ U\.S\.C|Pub\. L|E\.O\.|Executive Order|Interprets? or appl|Authority:|R\.S\. [0-9]|Reorg)/,
).result<Parenthetical>('sectionAuthority')

const production = P.regexp(/\s*\(/).then(P.alt(approval, authority).desc('parenthetical')).skip(P.all)

/**
 * parenthetical : "(" ( "Approved by the Office of Management and Budget …" | statutes ) ")"
 *
 * Samples: `(72 Stat. 1421; 26 U.S.C. 5712)` (CFR-2017-title27-vol2-rendered:1766), `(Approved by the Office of
 * Management and Budget under control number 1513-0068)`. Not `(a) Section 552`, nor `(26 U.S.C. 5001 et seq.), the
 * facility`, wrapped text: the parenthesis is a block of its own, which the caller sees to.
 */
export function parenthetical(line: string): Parenthetical | null {
  if (!/^\s*\([A-Z0-9rit]/.test(line)) return null
  const result = parseWith(production, line)
  return result.status ? result.value : null
}
