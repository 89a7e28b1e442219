import { describe, expect, it } from 'vitest'
import { compileText } from '../../helpers/volumes.ts'

const section = (above: string, below: string): string =>
  `Sec. 1.1  Records.\n\n    (a) The agency keeps records for\n${above}\n\n[[Page 7]]\n\n${below}\n`

describe('paragraph-over-page', () => {
  it.each([
    ['a sentence ends and another begins', 'the record.', 'The agency files the second.', 1],
    ['the sentence goes on', 'the', 'record of the agency.', 0],
    ['a paragraph of its own begins', 'the record.', '    (b) The agency files.', 0],
  ])('%s', (_name, above, below, count) => {
    const { diagnostics } = compileText(section(above, below))
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'paragraph-over-page')).toHaveLength(count)
  })
})
