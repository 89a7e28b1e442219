/**
 * Two hundred citations and references drawn at random from the four volumes ("this section" and the like left out),
 * each read by hand against the words around it. `verdict` says whether the reading is what a lawyer would take it for.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

interface Row {
  volume: string
  text: string
  read: string
  verdict: 'right' | 'wrong'
}

const rows: Row[] = JSON.parse(readFileSync(new URL('precision-sample.json', import.meta.url), 'utf8'))

describe('precision of findInline', () => {
  it('is at least 0.98 in the sample read by hand', () => {
    expect(rows).toHaveLength(200)
    expect(rows.filter(({ verdict }) => verdict === 'right').length / rows.length).toBeGreaterThanOrEqual(0.98)
  })

  it('still reads the sample so', () => {
    const changed = rows.filter((row) => !read(row.text).includes(row.read))
    expect(changed).toEqual([])
  })
})
