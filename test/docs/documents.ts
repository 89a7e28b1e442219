/** The Markdown files that are made in part, and how each of them is made. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileCorpus } from '../../src/corpus/compile-corpus.ts'
import type { SectionRecord } from '../../src/export/records.ts'
import { fillBlocks } from './blocks.ts'
import { fillOutputs } from './commands.ts'
import { confidenceTable, costTable, runInTable } from './cost-tables.ts'
import { depthTable } from './depth-examples.ts'
import { depthExamples } from './depth-sample.ts'
import { fillProgramOutputs } from './library-example.ts'
import { ruleDetails, ruleTable } from './lint-catalogue.ts'
import { productionTable } from './production-tables.ts'
import { shortRecord } from './short-record.ts'

const ROOT = new URL('../../', import.meta.url)
const VOLUME = 'CFR-2005-title31-vol1'

/** A Markdown file below the root, and its text as it should be now. */
export interface Document {
  path: string
  make: (now: string) => string | Promise<string>
}

/** All of them. */
export const documents: readonly Document[] = [
  { path: 'README.md', make: makeReadme },
  {
    path: 'grammar/README.md',
    make: (now) =>
      fillBlocks(now, {
        'line-productions': () => productionTable('line', 'line.ts'),
        'block-productions': () => productionTable('block', null),
        'inline-productions': () => productionTable('inline', 'inline.ts'),
      }),
  },
  {
    path: 'src/lint/README.md',
    make: (now) => fillBlocks(now, { 'rule-table': ruleTable, 'rule-details': ruleDetails }),
  },
]

/** The text of a document as it is. */
export function readDocument({ path }: Document): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

async function makeReadme(now: string): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'cfrc-docs-'))
  const cwd = fileURLToPath(ROOT)
  try {
    await compileCorpus({ globs: ['corpus/**/*.txt'], out, cwd })
    for (const file of readdirSync(join(out, VOLUME)))
      if (!now.includes(`\`out/<volume>/${file}\``)) throw new Error(`README.md does not name the output ${file}.`)
    const filled = fillBlocks(now, {
      'cost-table': costTable,
      'run-in-table': runInTable,
      'confidence-table': confidenceTable,
      'depth-examples': () => depthTable(new URL(`corpus/${VOLUME}.txt`, ROOT), depthExamples),
      record: () => `\`\`\`jsonc\n${recordExample(out)}\n\`\`\``,
    })
    return fillProgramOutputs(await fillOutputs(filled, { cwd, out }))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

function recordExample(out: string): string {
  const lines = readFileSync(join(out, VOLUME, 'sections.ndjson'), 'utf8').split('\n')
  const line = lines.find((one) => one.includes('"identifier":"/us/cfr/t31/s1.36"'))
  if (line === undefined) throw new Error('No record of the section shown.')
  return shortRecord(JSON.parse(line) as SectionRecord, {
    without: ['position', 'partAuthority', 'partSource'],
    keep: {
      blocks: { from: 2, count: 1 },
      'blocks/blocks': { count: 1 },
      'blocks/blocks/references': { count: 1 },
      'blocks/blocks/blocks': { count: 1 },
      'blocks/blocks/blocks/blocks/rows': { count: 1 },
    },
  })
}
