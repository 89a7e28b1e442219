import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from './cli/run.ts'
import { documents, readDocument } from './docs/documents.ts'

const ROOT = new URL('../', import.meta.url)

describe('documents', () => {
  it.each(documents)('$path says what the program does (else: npm run docs)', async (document) => {
    const now = readDocument(document)
    expect(await document.make(now)).toBe(now)
  })

  it.each([...documents.map(({ path }) => path), 'corpus/README.md', 'schemas/README.md', 'src/ast/README.md'])(
    '%s links to files that exist',
    (path) => {
      const text = readDocument({ path, make: String })
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) => match[1]!)
      const missing = links.filter((link) => !existsSync(new URL(link, new URL(path, ROOT))))
      expect(missing).toEqual([])
    },
  )

  it('README.md names every command', async () => {
    const { out } = await run(['--help'], fileURLToPath(ROOT))
    const commands = [...out.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map((match) => match[1]!)
    const text = readDocument({ path: 'README.md', make: String })
    expect(commands).toContain('compile')
    expect(commands.filter((name) => !text.includes(`| \`cfrc ${name} `))).toEqual([])
  })

  it('README.md names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { scripts: object }
    const named = [...readDocument({ path: 'README.md', make: String }).matchAll(/npm run (?:-s )?([a-z:]+)/g)]
    expect(named.map((match) => match[1]!).filter((name) => !(name in scripts))).toEqual([])
  })
})
