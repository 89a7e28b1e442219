/**
 * Two hundred citations and references drawn at random from the output over the four volumes (`test/sample.ts`, seed
 * 20261; "this section" and the like left out), each read by hand in the print around it. `verdict` says whether words
 * and target are what a lawyer would take them for: of a misprint, what is printed; of a range, its ends or what stands in it.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compiledVolume, hasVolume } from '../helpers/volumes.ts'

interface Row {
  volume: string
  line: number
  /** The words as they stand in references.ndjson; `print` has them between « and ». */
  text: string
  kind: string
  target: string | null
  resolved: boolean | null
  print: string
  verdict: 'right' | 'wrong'
}

const rows: Row[] = JSON.parse(readFileSync(new URL('precision-sample.json', import.meta.url), 'utf8'))
const volumes = [...new Set(rows.map(({ volume }) => volume))]

describe('precision of references', () => {
  it('is at least 0.98 in the sample read by hand', () => {
    expect(rows).toHaveLength(200)
    expect(rows.filter(({ verdict }) => verdict === 'right').length / rows.length).toBeGreaterThanOrEqual(0.98)
  })

  it.each(volumes.filter(hasVolume))('%s still has those read as right', (name) => {
    const present = new Set(
      compiledVolume(name).references.map((edge) => keyOf({ ...edge, line: edge.position.start.line })),
    )
    const read = rows.filter(({ volume, verdict }) => volume === name && verdict === 'right')
    expect(read.map(keyOf).filter((key) => !present.has(key))).toEqual([])
  })
})

function keyOf({ line, text, kind, target, resolved }: Omit<Row, 'volume' | 'print' | 'verdict'>): string {
  return `${line} ${text} ${kind} ${target} ${resolved}`
}
