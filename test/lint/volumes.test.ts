import { existsSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseVolume } from '../../src/processor.ts'

const VOLUME = new URL('../../corpus/CFR-2005-title31-vol1.txt', import.meta.url)

describe.skipIf(!existsSync(VOLUME))('31 CFR 0-199 of 2005', () => {
  const file = new VFile({
    path: 'CFR-2005-title31-vol1.txt',
    value: existsSync(VOLUME) ? readFileSync(VOLUME, 'utf8') : '',
  })
  if (existsSync(VOLUME)) parseVolume(file)
  const linesOf = (ruleId: string) =>
    file.messages.filter((message) => message.ruleId === ruleId).map(({ line }) => line)

  it('has a contents list that differs from the body in these places, and beyond its end', () => {
    const lists = [1016, 7294, 7307, 13153, 16009, 18491, 19087, 19121, 19123, 19184, 19187, 19188]
    expect(linesOf('contents-match').sort((a, b) => a! - b!)).toEqual([...lists, 20464])
  })

  it('has a part without list, and ends in mid-sentence', () => {
    expect(linesOf('contents-present')).toEqual([9649])
    expect(linesOf('volume-complete')).toEqual([20469])
  })

  it('has these suspect citations', () => {
    const lines = [4525, 5305, 5356, 5505, 6675, 6700, 8776, 17453]
    expect(linesOf('citation-suspect').sort((a, b) => a! - b!)).toEqual(lines)
  })

  it('has no page out of order and no list with a gap', () => {
    expect([...linesOf('page-sequence'), ...linesOf('designation-sequence'), ...linesOf('unknown-line')]).toEqual([])
  })
})
