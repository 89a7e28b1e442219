/** Citations as lawyers print them (1 CFR 8.9, Document Drafting Handbook). */
import type { Division } from '../ast/nodes.ts'
import { isDottedNumber, isProvisionName, standsUnder } from '../ast/provision-name.ts'
import { labelOf } from './division.ts'
import type { Placed } from './place.ts'

/** How the parts of a citation hang together: sections cite `(c)(1)`, appendices the print's own `3.(a)`. */
export interface CitationBase {
  /** `31 CFR 1.36`; null where the number is unknown. */
  citation: string | null
  style: 'section' | 'appendix'
}

/** Citation of a section or appendix. */
export function citeSection(placed: Placed): CitationBase {
  const { node, title } = placed
  const work = title === null ? 'CFR' : `${title} CFR`
  if (node.type === 'appendix') return { citation: `${work} ${citeAppendix(placed)}`, style: 'appendix' }
  return { citation: node.number === null ? null : `${work} ${node.number}`, style: 'section' }
}

/**
 * Citation of a paragraph by its path; `marks` are the designations as printed ("3.", "(a)"), which an appendix
 * cites as they stand.
 */
export function citeParagraph(base: CitationBase, path: readonly string[], marks: readonly string[]): string | null {
  if (base.citation === null || path.length === 0) return base.citation
  const steps = path.map((token, level) => ({ token, mark: marks[level] })).filter(isCited)
  if (base.style === 'section') return base.citation + steps.map(({ token }) => citeStep(token)).join('')
  const cited = steps.map(({ token, mark }) => citeToken(token, mark))
  return `${base.citation}, ${cited.map((words, level) => words + hyphenBehind(steps[level]!.token, cited[level + 1])).join('')}`
}

/** A dotted number has the levels above it in its own name: `11.2.1`, not `11.0`, `11.2`, `11.2.1`. */
function isCited({ token }: { token: string }, level: number, steps: readonly { token: string }[]): boolean {
  const next = steps[level + 1]?.token
  return next === undefined || !isDottedNumber(next) || !standsUnder(next, token)
}

/** `(c)`, and ` S5.1.2` (49 CFR 571.111). */
const citeStep = (token: string): string => (isDottedNumber(token) ? ` ${token}` : inParentheses(token))

/** `2(b)-1.i.`, as the interpretations cite themselves (12 CFR part 1005, supplement I); `A-6(a)`. */
function hyphenBehind(token: string, next: string | undefined): string {
  return next !== undefined && isProvisionName(token) && !next.startsWith('(') ? '-' : ''
}

/** `(1)-(5)` for the token of a reserved range. */
function inParentheses(token: string): string {
  return token
    .split('-')
    .map((end) => `(${end})`)
    .join('-')
}

function citeToken(token: string, mark: string | undefined): string {
  if (isProvisionName(token) || isDottedNumber(token)) return token
  return mark !== undefined && !mark.includes('(') ? `${token}.` : inParentheses(token)
}

const KINDS =
  /^(appendix|appendices|supplement(?: no\.)?|exhibit|annex|attachment|schedule|table|figure|special federal aviation regulation(?: no\.)?|sfar(?: no\.)?)(?!\w)/i

/** `Appendix A to Subpart A of Part 1`, from where the appendix stands. */
function citeAppendix({ node, ancestors }: Placed): string {
  const kind = KINDS.exec(labelOf(node) ?? '')?.[1] ?? 'Appendix'
  const name = node.number === null ? titleCase(kind) : `${titleCase(kind)} ${node.number}`
  const place = placeOf(ancestors)
  return place === '' ? name : `${name} to ${place}`
}

/** `APPENDIX` is printed in capitals in some lists; `SFAR No.` stays. */
function titleCase(word: string): string {
  return /[a-z]/.test(word)
    ? word[0]!.toUpperCase() + word.slice(1)
    : word.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
}

const NAMES = [
  ['section', 'Section'],
  ['subpart', 'Subpart'],
  ['part', 'Part'],
  ['subchapter', 'Subchapter'],
  ['chapter', 'Chapter'],
  ['subtitle', 'Subtitle'],
] as const

/** The innermost division, and the part if that is a subpart. */
function placeOf(ancestors: readonly Division[]): string {
  const named = NAMES.flatMap(([type, name]) => {
    const division = ancestors.findLast((one) => one.type === type)
    return division?.number ? [{ type, text: `${name} ${division.number}` }] : []
  })
  const [inner, outer] = named
  if (!inner) return ''
  return inner.type === 'subpart' && outer?.type === 'part' ? `${inner.text} of ${outer.text}` : inner.text
}
