/** The example of library use in a Markdown file, run as it stands. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../../', import.meta.url)
const EXAMPLE = /(```ts\n((?:(?!```)[\s\S])+)```\n\n```text\n)[\s\S]*?(?=```\n)/g

/** Put behind each program what it prints now. The package's name stands for its sources. */
export function fillProgramOutputs(markdown: string): string {
  return markdown.replace(EXAMPLE, (_whole, head: string, program: string) => head + printedBy(program))
}

function printedBy(program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cfrc-docs-'))
  try {
    const file = join(folder, 'example.mts')
    writeFileSync(file, program.replace("from 'cfrc'", `from '${new URL('src/index.ts', ROOT)}'`))
    const args = ['--import', import.meta.resolve('tsx'), file]
    return execFileSync(process.execPath, args, { cwd: fileURLToPath(ROOT), encoding: 'utf8' })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
