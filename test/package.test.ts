/** The package as a stranger gets it: packed, installed in an empty folder, and used from there. */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const SAMPLE = 'kitchen-sink.txt'

/** Run a command; what it prints, or an error with what it said. */
function run(command: string, args: readonly string[], cwd: string): string {
  const options: ExecFileSyncOptions = { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }
  return String(execFileSync(command, args, options))
}

function hasNpm(): boolean {
  try {
    return /^\d/.test(run('npm', ['--version'], ROOT))
  } catch {
    return false
  }
}

/** The names of files in a tarball made in `folder`, which it is unpacked into. */
function packInto(folder: string): string[] {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], ROOT).replace(/^[^[]*/, ''),
  )
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'cfrc'), { recursive: true })
  run('tar', ['-xzf', join(folder, packed.filename), '--strip-components=1', '-C', join(modules, 'cfrc')], folder)
  return packed.files.map(({ path }: { path: string }) => path)
}

/** What the package depends on, linked from here: the test needs no network. */
function linkDependencies(folder: string): void {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'node_modules', 'cfrc', 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    const target = join(folder, 'node_modules', name)
    mkdirSync(join(target, '..'), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), target)
  }
}

describe.skipIf(!hasNpm())('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cfrc-package-'))
  const command = join(folder, 'node_modules', 'cfrc', 'dist', 'src', 'cli.js')
  const script = (code: string): string => {
    writeFileSync(join(folder, 'script.mjs'), code)
    return run(process.execPath, ['script.mjs'], folder).trim()
  }
  let files: string[] = []

  beforeAll(() => {
    files = packInto(folder)
    linkDependencies(folder)
    mkdirSync(join(folder, 'corpus'))
    cpSync(join(ROOT, 'test', 'fixtures', SAMPLE), join(folder, 'corpus', SAMPLE))
  }, 180_000)

  it('holds code, declarations, schemas and what strangers read, and nothing else', () => {
    const known =
      /^(?:dist\/(?:src|grammar)\/.*\.(?:js|d\.ts)|dist\/src\/validate\/validators\.cjs|schemas\/[^/]+|src\/(?:ast|lint)\/README\.md|package\.json|README\.md|LICENSE[^/]*)$/
    expect(files.filter((file) => !known.test(file))).toEqual([])
    expect(files).toEqual(expect.arrayContaining(['package.json', 'dist/src/index.d.ts', 'dist/grammar/index.d.ts']))
    for (const schema of readdirSync(join(ROOT, 'schemas'))) expect(files).toContain(`schemas/${schema}`)
  })

  it('has documents whose links lead somewhere in it', () => {
    const dead = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => {
        const text = readFileSync(join(folder, 'node_modules', 'cfrc', file), 'utf8')
        const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) =>
          posix.join(dirname(file), match[1]!),
        )
        return links.filter((link) => !files.includes(link)).map((link) => `${file}: ${link}`)
      })
    expect(dead).toEqual([])
  })

  it('runs its command', () => {
    const { version, bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(files).toContain(bin.cfrc.replace('./', ''))
    expect(run(process.execPath, [command, '--version'], folder).trim()).toBe(version)
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  it('compiles and answers', () => {
    run(process.execPath, [command, 'compile', '--quiet'], folder)
    expect(existsSync(join(folder, 'out', 'kitchen-sink', 'sections.ndjson'))).toBe(true)
    expect(run(process.execPath, [command, 'query', '--quiet', '99 CFR 1.1(a)(2)(ii)(B)'], folder)).toContain(
      '(B) New.',
    )
  })

  it('is imported as a library', () => {
    const code = `import { createSource, fromText } from 'cfrc'
      console.log(fromText(createSource('Sec. 1.1  Purpose.\\n\\n    (a) Words.\\n')).children.map(({ type }) => type).join(' '))`
    expect(script(code)).toBe('divisionHeading flatParagraph')
  })

  it('is imported as a grammar', () => {
    const code = `import { findInline } from 'cfrc/grammar'
      console.log(findInline('under 5 U.S.C. 552a(j)(2)').flatMap(({ targets }) => targets).join(' '))`
    expect(script(code)).toBe('/us/usc/t5/s552a/j/2')
  })

  it('gives each schema', () => {
    const schemas = readdirSync(join(ROOT, 'schemas')).filter((file) => file.endsWith('.json'))
    const code = schemas
      .map((file, at) => `import s${at} from 'cfrc/schemas/${file}' with { type: 'json' }\nconsole.log(s${at}.$id)`)
      .join('\n')
    expect(script(code).split('\n')).toHaveLength(schemas.length)
  })

  it('declares its types', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { compileVolume, decodeSource, type Paragraph, type SectionRecord } from 'cfrc'
       import { parseLine } from 'cfrc/grammar'
       const source = decodeSource('a.txt', new Uint8Array())
       const sections: SectionRecord[] = 'reason' in source ? [] : compileVolume(source).sections
       const path = (paragraph: Paragraph): string[] => paragraph.path
       export { parseLine, path, sections }`,
    )
    const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'use.ts']
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    expect(run(process.execPath, [compiler, ...options], folder)).toBe('')
  })
})
