/**
 * The agencies whose orders and directives a volume cites: `/us/treasury/directive/71-03`.
 *
 * A name that stands once, one letter from another that stands more often, is a misprint: `Treaury Directive 71-03`
 * (CFR-2005-title31-vol1:8776). The words stay as printed; the target is that of the other name, and a message says so.
 */
import { distance } from 'fastest-levenshtein'
import type { Report } from '../ast/finding.ts'
import type { Citation } from '../ast/nodes.ts'
import { textOf } from '../ast/text.ts'

/** Citations of orders and directives, by agency. */
export interface Agencies {
  add(citation: Citation): void
  /** Give the misprinted ones the target that is meant, and report them. */
  settle(report: Report): void
}

const DOCUMENT = /^\/us\/(\w+)\/(?:order|directive)\//

/** Nothing counted yet. */
export function countAgencies(): Agencies {
  const byName = new Map<string, Citation[]>()
  return {
    add(citation) {
      const [, name] = DOCUMENT.exec(citation.targets[0]?.target ?? '') ?? []
      if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), citation])
    },
    settle(report) {
      for (const [name, [citation, ...more]] of byName) {
        if (citation === undefined || more.length > 0) continue
        const meant = [...byName].find(([other, all]) => all.length > 1 && distance(other, name) === 1)
        if (meant) correct(citation, { name, meant: meant[0], report })
      }
    },
  }
}

function correct(citation: Citation, { name, meant, report }: { name: string; meant: string; report: Report }): void {
  citation.targets = citation.targets.map(({ target, resolved }) => ({
    target: target?.replace(`/us/${name}/`, `/us/${meant}/`) ?? null,
    resolved,
  }))
  report({
    ruleId: 'citation-suspect',
    message: `“${textOf([citation])}” looks like a misprint: it is read as one of ${meant}, which is cited elsewhere.`,
    place: citation.position,
  })
}
