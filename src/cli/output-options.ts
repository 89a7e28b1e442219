/** Options that say how a command writes: the same words and the same sense in all of them. */
import { type Command, Option } from '@commander-js/extra-typings'

/** `--out`: the folder of the compiled volumes, written by one command and read by another. */
export function outOption() {
  return new Option('-o, --out <folder>', 'folder of the compiled volumes').default('out')
}

/** `--quiet`: no progress, no figures, no provenance. */
export function quietOption() {
  return new Option('-q, --quiet', 'say nothing on stderr but failures')
}

/** `--json` is short for `--format json`, and may not contradict it. */
export function formatOf<Format extends string>(
  { json, format }: { json?: true | undefined; format: Format | 'json' },
  command: Pick<Command, 'error' | 'getOptionValueSource'>,
): Format | 'json' {
  const isChosen = command.getOptionValueSource('format') === 'cli'
  if (json && isChosen && format !== 'json') command.error(`--json and --format ${format} do not go together`)
  return json ? 'json' : format
}
