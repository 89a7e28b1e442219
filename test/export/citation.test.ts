import { describe, expect, it } from 'vitest'
import { type CitationBase, citeParagraph } from '../../src/export/citation.ts'

const SECTION: CitationBase = { citation: '31 CFR 1.36', style: 'section' }
const APPENDIX: CitationBase = { citation: '31 CFR Appendix A to Subpart A of Part 1', style: 'appendix' }

describe('citation of a paragraph', () => {
  it.each([
    [SECTION, ['c', '1', 'viii'], [], '31 CFR 1.36(c)(1)(viii)'],
    [SECTION, [], [], '31 CFR 1.36'],
    [SECTION, ['a', '1-5'], [], '31 CFR 1.36(a)(1)-(5)'],
    [APPENDIX, ['3', 'a'], ['3.', '(a)'], '31 CFR Appendix A to Subpart A of Part 1, 3.(a)'],
    [APPENDIX, ['1', 'b'], ['1.', 'b.'], '31 CFR Appendix A to Subpart A of Part 1, 1.b.'],
    [{ citation: null, style: 'section' } as const, ['a'], [], null],
  ])('%j %j %j', (base, path, marks, expected) => {
    expect(citeParagraph(base, path, marks)).toBe(expected)
  })
})
