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
    // 49 CFR 571.111; 40 CFR part 60, appendix A-1; 29 CFR 1910.1200, appendix A.
    [SECTION, ['S5', 'S5.1', 'a'], [], '31 CFR 1.36 S5.1(a)'],
    [
      APPENDIX,
      ['11.0', '11.2', '11.2.1', '1'],
      ['11.0', '11.2', '11.2.1', '(1)'],
      '31 CFR Appendix A to Subpart A of Part 1, 11.2.1(1)',
    ],
    [APPENDIX, ['A.1', 'A.1.1', 'a'], [], '31 CFR Appendix A to Subpart A of Part 1, A.1.1(a)'],
    [{ citation: null, style: 'section' } as const, ['a'], [], null],
  ])('%j %j %j', (base, path, marks, expected) => {
    expect(citeParagraph(base, path, marks)).toBe(expected)
  })
})
