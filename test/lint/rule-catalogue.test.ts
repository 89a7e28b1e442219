import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleCatalogue } from '../../src/lint/rule-catalogue.ts'
import { rules } from '../../src/lint/rules.ts'

describe('ruleCatalogue', () => {
  it('names each law once, in order', () => {
    const names = ruleCatalogue().map(({ ruleId }) => ruleId)
    expect(names).toEqual([...new Set(names)].sort())
  })

  it('has every file of rules/ in the list', () => {
    const files = readdirSync(new URL('../../src/lint/rules/', import.meta.url)).map((file) => file.replace('.ts', ''))
    expect(rules.map(({ meta }) => meta.ruleId).sort()).toEqual(files.sort())
  })

  it('knows every name that some stage reports', () => {
    const known = new Set(ruleCatalogue().map(({ ruleId }) => ruleId))
    const root = new URL('../../src/', import.meta.url)
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      for (const [, ruleId] of readFileSync(new URL(file, root), 'utf8').matchAll(/\bruleId: '([a-z-]+)'/g))
        expect(known, `${ruleId} of ${file}`).toContain(ruleId)
    }
  })

  it('says for each law what it is, where it is written, and an example', () => {
    for (const meta of ruleCatalogue()) {
      expect(meta.ruleId).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      for (const words of [meta.law, meta.authority, meta.example.finding]) expect(words, meta.ruleId).toMatch(/\S/)
    }
  })
})
