/** Law 8: no rule names a place. A volume under another title, with other numbers and agencies, reads alike. */
import { describe, expect, it } from 'vitest'
import type { CompiledVolume } from '../../src/corpus/compile-volume.ts'
import { compiledVolume, compileText, readVolume, TITLE_31 } from '../helpers/volumes.ts'

/** Blanks, or the foot of a page, between two words of a name. */
const GAP = '\\s+(?:\\[\\[Page \\w+\\]\\]\\s+)?'

/** Words of another house, each as long as the one it stands for: tables keep their columns. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  ['Internal Revenue Service', 'External Records Weather'],
  ['Departmental Offices', 'Metropolitan Gardens'],
  ['Comptroller of the Currency', 'Conservator of the Climates'],
  ['Comptroller', 'Conservator'],
  ['Treasury', 'Forestry'],
  // A misprint (line 8776) stands for the name it is near.
  ['Treaury', 'Forstry'],
  ['Customs', 'Harbors'],
  ['Secretary', 'President'],
].flatMap(([from, to]) => [
  [new RegExp(from!.replaceAll(' ', GAP), 'g'), to!],
  [new RegExp(from!.toUpperCase(), 'g'), to!.toUpperCase()],
])

/** Keep the white space of what is replaced: names wrap. */
function rename(text: string, [pattern, name]: readonly [RegExp, string]): string {
  return text.replace(pattern, (printed) => {
    const gaps = printed.match(new RegExp(GAP, 'g')) ?? []
    return name.split(' ').reduce((line, word, index) => `${line}${gaps[index - 1] ?? ' '}${word}`)
  })
}

/** Parts 10 to 19 become 80 to 89, wherever a part or section is named. */
function renumber(text: string): string {
  return text
    .replace(/(?<![\d.$,])1(\d\.\d)/g, '8$1')
    .replace(/\b(PARTS?|[Pp]arts?)(\s+)1(\d)(?!\d)/g, '$1$28$3')
    .replace(/\b(47\s+CFR\s+)1(\d)(?!\d|\.\d)/g, '$18$2')
    .replace(/^( *)1(\d)( {2,})/gm, '$18$2$3')
}

function movedIdentifier(identifier: string): string {
  const renamed = WORDS.reduce((text, [pattern, name]) => {
    const slug = (words: string) => words.toLowerCase().replaceAll(' ', '-')
    return text.replaceAll(slug(pattern.source.replaceAll(GAP, ' ')), slug(name))
  }, identifier)
  return renamed.replace(/\/us\/cfr\/t31\b/, '/us/cfr/t47').replace(/(\/us\/cfr\/t\d+\/p)1(\d)(?!\d)/, '$18$2')
}

const retitle = (text: string): string =>
  text.replace(/\b31(\s+CFR\b)/g, '47$1').replace(/(TITLE |\[Title )31\b/g, '$147')

function elsewhere(text: string): string {
  return WORDS.reduce(rename, renumber(retitle(text)))
}

/** Records as lines, hashes left out. */
function recordsOf({ sections, systems }: CompiledVolume): string[] {
  return [...sections, ...systems].map((record) =>
    JSON.stringify(record, (key, value) => (key === 'textHash' ? undefined : value)),
  )
}

/** A record as the moved volume should give it: what is printed, what is numbered, what is identified. */
function movedRecord(record: string): string {
  return elsewhere(record)
    .replace('"title":31,', '"title":47,')
    .replace(/("part":")1(\d")/, '$18$2')
    .replaceAll(/"\/us\/[^"]*"/g, movedIdentifier)
}

/** The first place where two lines differ, with what stands around it. */
function difference(given: string, expected: string): string[] {
  let at = 0
  while (given[at] === expected[at]) at++
  return [given, expected].map((line) => line.slice(Math.max(0, at - 100), at + 40))
}

describe('31 CFR 0-199 as volume 47 CFR of another agency', () => {
  const printed = readVolume(TITLE_31).toString()
  const moved = elsewhere(printed)

  it('has the same length, line by line', () => {
    const lengths = (text: string) => text.split('\n').map((line) => line.length)
    expect(lengths(moved)).toEqual(lengths(printed))
    expect(moved).not.toContain('Treasury')
    expect(moved).toMatch(/^Sec\. 89\.605 {2}/m)
    expect(moved).toMatch(/^PART 89_/m)
  })

  it('gives the same records under the other names', () => {
    const expected = recordsOf(compiledVolume(TITLE_31)).map(movedRecord)
    const given = recordsOf(compileText(moved, TITLE_31.replace('title31', 'title47')))
    expect(given.length).toBe(expected.length)
    const differing = given.flatMap((record, index) =>
      record === expected[index] ? [] : [difference(record, expected[index]!)],
    )
    expect(differing).toEqual([])
  })
})
