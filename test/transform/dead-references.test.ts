/**
 * Every reference of the volumes that points to nothing, read against the print: it carries a message, and what it names is
 * not there, for the reason beside it.
 */
import { describe, expect, it } from 'vitest'
import { citationOf } from '../../src/ast/citation-of.ts'
import { compiledVolume, hasVolume, SHARED_VOLUMES, TITLE_31 } from '../helpers/volumes.ts'

const [TITLE_21, TITLE_27] = SHARED_VOLUMES

const BEYOND = 'the file ends in § 19.750'
const OLD_SECTION = 'the numbers are those of the section of 26 CFR that the appendix once was'
const OLD_NOTICE = 'what is meant stands in (a)(3)(iv), (vii), (viii) and (ix)'
const MOVED = 'the content of a notice is paragraph (e) now, the forfeiture of contracts (d)'

/** Target, the lines that name it, and why it is not there. */
type Dead = [target: string, lines: number[], why: string]

const DEAD: Record<string, Dead[]> = {
  [TITLE_31]: [
    ['s1.23/a/7', [3473], OLD_NOTICE],
    ['s1.23/a/8', [3474], OLD_NOTICE],
    ['s1.23/a/9', [3475], OLD_NOTICE],
    ['s1.23/a/4', [3587], OLD_NOTICE],
    ['s1.26/a/1/i', [3757], 'the list is (d)(1)(i) through (vi)'],
    ['s1.26/a/1/vi', [3757], 'the list is (d)(1)(i) through (vi)'],
    ['s0.735-44', [4085], 'part 0 has no hyphens any more'],
    ['s1.28/e/4', [4170], '5 U.S.C. 552a(e)(4) is meant'],
    ['s1.36/f/3', [4667], '(f) has no list'],
    ['s10.55/b', [5067], 'part 10 has no § 10.55 any more'],
    ['p1/spC/appB/d/3', [6121], OLD_SECTION],
    ['p1/spC/appB/b', [6121], OLD_SECTION],
    ['p1/spC/appB/d/7', [6203], OLD_SECTION],
    ['p1/spC/appB/d/9', [6292], OLD_SECTION],
    ['s1.27/e/4/8', [6675], '(e)(4) has (i) and (ii)'],
    ['s16.36/d', [18302], '§ 16.36 is one paragraph'],
    ['p19/app', [19349, 19529, 19565, 19610, 19621], BEYOND],
    ['p19/spI', [19358], BEYOND],
    ['p19/spJ', [19501], BEYOND],
    ['s19.970', [19564], BEYOND],
    ['s19.800/a', [19754, 19758, 20282], BEYOND],
    ['p19/spH', [20166], BEYOND],
    ['s19.800/b', [20284], BEYOND],
    ['s19.800/d', [20284], BEYOND],
  ],
  [TITLE_21]: [['s5.115', [10528], 'part 5 was cut to §§ 5.1100 through 5.1110']],
  [TITLE_27]: [
    ['s53.173/b/4', [17836], '(b) has no list; § 53.174(d) speaks of containers'],
    ['s53.111/a/2', [19063], 'the note itself says that (a) has no list'],
    ['s53.111/a/3', [19065], 'the note itself says that (a) has no list'],
    ['s53.179/b/2/iii', [21791], 'the certificate is (b)(1)(iii)'],
    ['s70.107', [24057], 'the sections go up to § 70.103'],
    ['s70.149/a/1/i', [25335], '(a)(1) has no list'],
    ['s70.149/b/l/i', [25355], 'the letter l is printed for the digit'],
    ['s70.205/d/1', [27456, 27530, 27567], MOVED],
    ['s70.205/d/1/i', [27499], MOVED],
    ['s70.205/d/1/ii', [27499, 27539], MOVED],
    ['s70.205/d/1/iii', [27499], MOVED],
    ['s70.205/d/1/iv', [27499], MOVED],
    ['s70.150/d/2', [28424], '(d) has no list'],
    ['s70.166', [28851], 'there is no such section'],
    ['s70.302/a/2/i/A', [29665], '(c)(2)(i)(A) is meant'],
    ['s71.22', [32451], 'there is no such section'],
  ],
}

describe.each(Object.entries(DEAD))('dead references of %s', (name, dead) => {
  const isHere = hasVolume(name)
  const unresolved = isHere ? compiledVolume(name).references.filter(({ resolved }) => resolved === false) : []

  it.skipIf(!isHere)('are those that the print explains', () => {
    const found = unresolved.flatMap(({ target, position }) =>
      target === null ? [] : [`${target.replace(/^\/us\/cfr\/t\d+\//, '')} ${position.start.line}`],
    )
    const expected = dead.flatMap(([target, lines]) => lines.map((line) => `${target} ${line}`))
    expect([...new Set(found)].sort()).toEqual(expected.sort())
  })

  it.skipIf(!isHere)('have each a message that says which step is missing and what is there', () => {
    const { diagnostics, tree } = compiledVolume(name)
    const identifiers = new Set(JSON.stringify(tree).match(/(?<="identifier":")[^"]+/g))
    const told = diagnostics.filter(({ ruleId }) => ruleId === 'reference-resolves')
    for (const { target, position } of unresolved) {
      const here = told.filter(({ place }) => place.start.offset === position.start.offset)
      const one = here.find(({ message }) => target === null || message.startsWith(`${citationOf(target)} `))
      expect(one, `${position.start.line} ${target}`).toBeDefined()
      expect(one!.note).toMatch(/^There (?:is|are) |^Nothing stands below it/)
      expect(identifiers).toContain(one!.identifier)
    }
  })

  it.skipIf(!isHere)('are told as people cite them, and apart where the file is cut off before them', () => {
    const { diagnostics } = compiledVolume(name)
    const told = diagnostics.filter(({ ruleId }) => ruleId === 'reference-resolves')
    expect(told.filter(({ message, note }) => `${message} ${note}`.includes('/us/'))).toEqual([])
    const beyond = told.filter(({ message }) => message.includes('cut off')).map(({ place }) => place.start.line)
    const expected = dead.flatMap(([, lines, why]) => (why === BEYOND ? lines : []))
    expect([...new Set(beyond)].sort()).toEqual([...new Set(expected)].sort())
  })

  it.skipIf(!isHere)('are all: what resolves is in the tree', () => {
    const { tree, references } = compiledVolume(name)
    const identifiers = new Set(JSON.stringify(tree).match(/(?<="identifier":")[^"]+/g))
    const missing = references.filter(({ resolved, target }) => resolved === true && !identifiers.has(target!))
    expect(missing).toEqual([])
  })
})
