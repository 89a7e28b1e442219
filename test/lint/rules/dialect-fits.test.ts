import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../src/ast/nodes.ts'
import { compileVolume } from '../../../src/corpus/compile-volume.ts'
import { decodeSource } from '../../../src/corpus/read-source.ts'

function findings(text: string, dialect?: Dialect): string[] {
  const source = decodeSource('title31.txt', Buffer.from(text))
  if ('reason' in source) throw new Error(source.reason)
  const { diagnostics } = compileVolume(source, dialect === undefined ? {} : { dialect })
  return diagnostics.filter(({ ruleId }) => ruleId === 'dialect-fits').map(({ message }) => message)
}

const WEB = '§ 1.36 Systems exempt.\n\n(a) *In general.* This part applies.\n'
const GPO = 'Sec. 1.36  Systems exempt.\n\n    (a) In general. This part applies.\n'

describe('dialect-fits', () => {
  it('tells of a dialect that was forced and finds no section', () => {
    expect(findings(WEB, 'gpo')).toEqual(['Read as gpo, no section has a heading; its lines open as those of web do.'])
  })

  it('is silent where the dialect is told or fits', () => {
    expect([
      ...findings(WEB),
      ...findings(GPO),
      ...findings(GPO, 'gpo'),
      ...findings(GPO, 'web'),
      ...findings('Words.', 'web'),
    ]).toEqual([])
  })
})
