import { describe, expect, it } from 'vitest'
import { compareScores, drawScores } from './compare-scores.ts'
import { faultsOfSelfcheck, sharesOfGold, sharesOfMetrics } from './figures.ts'

describe('figures of the oracle', () => {
  it('takes F1 or the quotient of each line of gold_eval.py', () => {
    const printed = [
      'gold sections 25, missing 0',
      'designated paragraphs: precision 1.0000 recall 0.9900 F1 0.9950 (818 of 818 found, 0 extra)',
      'sections exactly right: 24 of 25 = 0.9600',
    ].join('\n')
    expect(sharesOfGold(printed)).toEqual({ 'designated paragraphs': 0.995, 'sections exactly right': 0.96 })
  })

  it('takes recall of references, the value of all else, and leaves out what was not measured', () => {
    const metrics = {
      sections: { value: 1, detail: 'P 1.0000 R 1.0000 tp 1 fp 0 fn 0' },
      'references usc': { value: 0.9, detail: 'P 0.8000 R 0.9811 tp 1 fp 1 fn 1' },
      footnotes: { value: null, detail: '0/0' },
    }
    expect(sharesOfMetrics(metrics)).toEqual({ sections: 1, 'references usc, recall': 0.9811 })
  })

  it('leaves sizes out of the faults', () => {
    expect(faultsOfSelfcheck({ sections: 471, 'sequence breaks': 2 })).toEqual({ 'sequence breaks': 2 })
  })
})

describe('scores beside the record', () => {
  const record = { volume: { shares: { paths: 0.99, rows: 1 }, faults: { breaks: 2 } } }

  it.each([
    ['nothing new', record, []],
    ['a share fell', { volume: { shares: { paths: 0.98, rows: 1 }, faults: { breaks: 2 } } }, ['paths']],
    ['faults rose', { volume: { shares: { paths: 0.99, rows: 1 }, faults: { breaks: 3 } } }, ['breaks']],
    ['a figure is gone', { volume: { shares: { paths: 1 }, faults: { breaks: 0 } } }, ['rows']],
    ['a volume is gone', {}, ['paths', 'rows', 'breaks']],
    ['a volume is new', { ...record, other: { shares: { paths: 0.1 }, faults: {} } }, []],
  ])('%s', (_, now, worse) => {
    const rows = compareScores(now, record)
    expect(rows.filter(({ isWorse }) => isWorse).map(({ name }) => name)).toEqual(worse)
  })

  it('draws both figures and says which is worse', () => {
    const drawn = drawScores(compareScores({ volume: { shares: { paths: 0.5, rows: 1 }, faults: {} } }, record))
    expect(drawn).toMatch(/paths +0\.5000 +0\.9900 {2}WORSE\n/)
    expect(drawn).toMatch(/rows +1\.0000 +1\.0000\n/)
  })
})
