/** `cfrc diff`: two editions of a title side by side. */
import { resolve } from 'node:path'
import type { Command } from '@commander-js/extra-typings'
import type { Dialect } from '../ast/nodes.ts'
import type { EditionDiff, Fate } from '../diff/diff-editions.ts'
import type { Edition } from '../diff/records.ts'
import type { CommandContext } from './command-context.ts'
import { dialectOption } from './dialect-option.ts'
import { quietOption } from './output-options.ts'
import { createProgress } from './progress.ts'
import type { Streams } from './streams.ts'

const EXAMPLES = `Examples:
  cfrc diff out/CFR-2005-title31-vol1 out/CFR-2006-title31-vol1
  cfrc diff corpus/CFR-2005-title31-vol1.txt corpus/CFR-2006-title31-vol1.txt
  cfrc diff 2005/out 2006/out --json | jq '.differences[] | select(.fate == "renumbered")'
`

const NOTES = `
An edition is a compiled volume, a folder of several that make one title, a sections.ndjson, or a source to compile.
Text that only moved to another page is counted; --moved lists it too.`

/** Add the command to the program. */
export function addDiffCommand(program: Command, context: CommandContext): void {
  program
    .command('diff')
    .summary('compare two editions paragraph by paragraph')
    .description('Say which provisions were added, removed, moved, renumbered or changed, and in which words.')
    .argument('<before>', 'the earlier edition')
    .argument('<after>', 'the later edition')
    .addOption(dialectOption())
    .option('--moved', 'list what only moved to another page')
    .option('--json', 'print JSON')
    .addOption(quietOption())
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', NOTES)
    .action((before, after, options) => diff([before, after], options, context))
}

const LISTED: readonly Fate[] = ['added', 'removed', 'renumbered', 'changed']

interface DiffOptions {
  dialect?: Dialect
  moved?: true
  json?: true
  quiet?: true
}

async function diff(names: [string, string], options: DiffOptions, { streams }: CommandContext): Promise<void> {
  const [before, after] = await loadEditions(names, options, streams)
  const { diffEditions } = await import('../diff/diff-editions.ts')
  const found = diffEditions(before, after)
  if (!options.quiet) streams.err(unlikeLine(found))
  if (options.json) return streams.out(`${JSON.stringify(found, null, 2)}\n`)
  const { formatDiff } = await import('../diff/format-diff.ts')
  streams.out(formatDiff(found, { fates: options.moved ? [...LISTED, 'moved'] : LISTED }))
}

/** Two titles have nothing in common that a comparison could tell. */
function unlikeLine({ before, after }: EditionDiff): string {
  const isOne = before.titles.some((title) => after.titles.includes(title))
  if (isOne || before.titles.length === 0 || after.titles.length === 0) return ''
  const [old, now] = [before, after].map(({ name, titles }) => `${name} is of ${titles.join(', ')} CFR`)
  return `cfrc: ${old} and ${now}: these are no editions of one title\n`
}

/** Both editions; the error says what is wrong with either. */
async function loadEditions(
  names: [string, string],
  { dialect, quiet }: DiffOptions,
  streams: Streams,
): Promise<[Edition, Edition]> {
  const { readEdition } = await import('./read-edition.ts')
  const progress = createProgress(streams, quiet === true)
  const load = async (name: string) => {
    progress.show(name)
    return { name, ...(await readEdition(resolve(streams.cwd, name), dialect)) }
  }
  const [before, after] = [await load(names[0]), await load(names[1])]
  progress.clear()
  if ('sections' in before && 'sections' in after) return [before, after]
  const faults = [before, after].flatMap((one) => ('reason' in one ? [`${one.name}: ${one.reason}`] : []))
  throw new Error(faults.join('; '))
}
