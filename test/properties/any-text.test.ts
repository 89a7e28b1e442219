/** Any text at all, and any piece of a volume, compiles to a valid tree whose leaves are the text again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/corpus/read-source.ts'
import { toVolumeFiles } from '../../src/corpus/volume-files.ts'
import { brokenCover } from '../helpers/leaf-cover.ts'
import { compileText, corpusVolumes, hasVolume, readVolume, SHARED_VOLUMES } from '../helpers/volumes.ts'

const PRINT = [
  'Sec. 1.1  Scope.',
  'PART 1_RECORDS--Table of Contents',
  'Subpart A_General',
  '    (a) Purpose. (1) This part; and (ii) that:',
  '    (1) ',
  '(b)',
  '[[Page 7]]',
  '-'.repeat(72),
  '-'.repeat(75),
  'DO .007.........................  General Correspondence',
  '    \\1\\ See 5 U.S.C. 552a(j)(2), (k).',
  '[65 FR 40504, June 30, 2000, as amended at',
  'Authority: 31 U.S.C. 321.',
  'Sec.',
  '1.1  Scope.',
  'Appendix A to Part 1--Forms',
  '                     1. Purpose',
  '    Example 1. A says:',
  '    Term means a word.',
  '[Reserved]',
  '§ 1.2 Web.',
  '*Key.* ',
  '__________________',
  ' ',
  '',
  '',
]

const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PRINT) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.stringMatching(/^[ a-zA-Z0-9().,;:§*_[\]\\`'-]{0,90}$/) },
)
const blanks = fc.constantFrom('', ' ', '    ')
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\n\n')
const printLike = fc
  .array(fc.tuple(line, blanks, lineEnd), { maxLength: 30 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''))

const volumes = [...corpusVolumes().map(({ name }) => name), ...SHARED_VOLUMES.filter(hasVolume)].map((name) =>
  readVolume(name).toString(),
)

type Change = (text: string) => string

const changes: readonly Change[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/[ \t]+$/gm, ''),
  (text) => text.replaceAll('    ', '\t'),
  (text) => text.replace(/\n+/g, '\n'),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.split('\n').reverse().join('\n'),
  (text) => text.toUpperCase(),
]

const slice = fc
  .record({
    volume: fc.constantFrom(...volumes),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 6000 }),
    change: fc.constantFrom(...changes),
  })
  .map(({ volume, from, length, change }) => {
    const start = Math.floor(from * volume.length)
    return change(volume.slice(start, start + length))
  })

/** Stretches of a volume in another order. */
const shuffled = fc.array(slice, { minLength: 2, maxLength: 4 }).map((slices) => slices.join('\n'))

function isLawful(text: string): void {
  const volume = compileText(text)
  const read = String(volume.file)
  expect(volume.invalid).toEqual([])
  expect(brokenCover([volume.tree], read, { start: 0, end: read.length })).toEqual([])
}

/** Files that hold control characters are refused before they are read. */
const isText = (text: string): boolean => !('reason' in decodeSource('volume.txt', Buffer.from(text)))

describe('compiling', () => {
  it('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }).filter(isText), isLawful), { numRuns: 100 })
  })

  it('lines of print in any order', () => {
    fc.assert(fc.property(printLike.filter(isText), isLawful), { numRuns: 200 })
  })

  it('any slice of a volume, whatever an editor did to it', () => {
    fc.assert(fc.property(slice, isLawful), { numRuns: 120 })
  })

  it('stretches of volumes put together', () => {
    fc.assert(fc.property(shuffled, isLawful), { numRuns: 30 })
  })

  it('twice gives the same bytes', () => {
    fc.assert(
      fc.property(slice, (text) => {
        expect(toVolumeFiles(compileText(text))).toEqual(toVolumeFiles(compileText(text)))
      }),
      { numRuns: 20 },
    )
  })
})
