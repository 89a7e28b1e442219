/**
 * References of 27 CFR against GPO's own markup. Where the markup has a reference that we have not, the print is on our
 * side, in one of these ways; what is in none of them is a miss.
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileText } from '../../helpers/compile-text.ts'

const VOLUME = 'CFR-2017-title27-vol2-rendered.txt'
const text = new URL(`../../../../shared/corpus/${VOLUME}`, import.meta.url)
const facts = new URL('../../../../shared/oracle/facts-27cfr-vol2.json', import.meta.url)
const isHere = existsSync(text) && existsSync(facts)

interface Facts {
  sections: { number: string; refs: { href: string; text: string; scope: string }[] }[]
}

/** Why the markup differs from the print, by what we read in the same section. */
const REASONS: Record<string, (href: string, ours: readonly string[]) => boolean> = {
  // `26 CFR 1.1563-1` is marked 1.1563, `26 CFR 48.4216(b)-1` is marked 48.4216(b).
  'the markup cuts the number at its hyphen': (href, ours) =>
    ours.some((one) => one.startsWith(`${href}-`) || one.startsWith(`${href.replace(/\/(\w)$/, '($1)')}-`)),
  // `Sec. 70.143 (a) and (e)` is marked 70.143, `27 CFR part 1, subpart C` part 1.
  'the markup leaves off what the print names': (href, ours) => ours.some((one) => one.startsWith(`${href}/`)),
  // `26 CFR Sec. Sec. 1.563-1 through 1.1563-4`, and `Sec. Sec. 1320.12 … of 5 CFR part 1320`, are marked title 27.
  'the markup takes the title of the volume': (href, ours) => {
    const number = href.replace('/us/cfr/t27/', '')
    return ours.some(
      (one) => /^\/us\/cfr\/t(?:26|5)\//.test(one) && (one.includes(`/${number}-`) || one.endsWith(`/${number}`)),
    )
  },
  // `Sec. 41.151` stands in the reserved range 41.151-41.153, which is the node that exists.
  'the section is in a reserved range': (href, ours) => {
    const [, part, number] = /\/s(\d+)\.(\d+)$/.exec(href) ?? []
    return ours.some((one) => {
      const [, same, from, to] = /\/s(\d+)\.(\d+)-\d+\.(\d+)$/.exec(one) ?? []
      return part !== undefined && part === same && Number(from) <= Number(number) && Number(number) <= Number(to)
    })
  },
  // `26 U.S.C. 5801-5872` is marked as one section with a dash in its number; here it is both ends of a range.
  'the markup takes a range for one section': (href, ours) => {
    const [, title, from, to] = /^(.+\/s)(\w+)–(\w+)$/.exec(href) ?? []
    return title !== undefined && ours.includes(title + from) && ours.includes(title + to)
  },
}

describe.skipIf(!isHere)('27 CFR against the markup of GPO', () => {
  const volume = isHere ? compileText(VOLUME, readFileSync(text, 'utf8')) : null
  const { sections }: Facts = isHere ? JSON.parse(readFileSync(facts, 'utf8')) : { sections: [] }
  const bySection = new Map<string, string[]>()
  for (const { from, target } of volume?.references ?? []) {
    const number = /\/s(\d+\.[^/]+)/.exec(from ?? '')?.[1]
    if (number !== undefined && target !== null) bySection.set(number, [...(bySection.get(number) ?? []), target])
  }
  const wanted = sections.flatMap(({ number, refs }) => {
    const left = [...(bySection.get(number) ?? [])]
    const ours = bySection.get(number) ?? []
    return refs
      .filter(({ scope }) => scope !== 'authority')
      .map(({ href }) => {
        const at = left.indexOf(href)
        if (at !== -1) left.splice(at, 1)
        return { number, href, found: at !== -1, ours }
      })
  })

  it.each(['usc', 'cfr'])('finds each %s reference that the print has', (kind) => {
    const all = wanted.filter(({ href }) => href.startsWith(`/us/${kind}/`))
    const explained = ({ href, ours }: (typeof all)[number]): boolean =>
      Object.values(REASONS).some((holds) => holds(href, ours))
    const missed = all.filter((one) => !one.found && !explained(one))
    expect(all.length).toBeGreaterThan(600)
    expect(missed.map(({ number, href }) => `${number} ${href}`)).toEqual([])
  })
})
