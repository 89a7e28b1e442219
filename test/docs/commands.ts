/** Commands shown in a Markdown file, run in this process, and what they print. */
import { run } from '../cli/run.ts'

/** A fence of commands and, behind it, a fence of what they print. */
const EXAMPLE = /(```sh\n((?:(?!```)[\s\S])+)```\n\n```text\n)[\s\S]*?(?=```\n)/g

/** Put behind each command what it prints now. */
export async function fillOutputs(markdown: string, surroundings: Surroundings): Promise<string> {
  const outputs: string[] = []
  for (const [, , commands = ''] of markdown.matchAll(EXAMPLE)) {
    const printed: string[] = []
    for (const command of commands.trim().split('\n')) printed.push(await outputOf(command, surroundings))
    outputs.push(printed.join(''))
  }
  return markdown.replace(EXAMPLE, (_whole, head: string) => head + outputs.shift()!)
}

/** Where commands run, and the folder that stands for `out`. */
export interface Surroundings {
  cwd: string
  out: string
}

/** `npm run -s cfrc -- query "31 CFR 1.36" | head -n 20`: what a terminal shows, messages before data. */
async function outputOf(command: string, { cwd, out }: Surroundings): Promise<string> {
  const [program = '', limit = ''] = command.split(' | head -n ')
  const words = [...program.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const [name, ...args] = wordsOfCfrc(words)
  const { out: data, err } = await run([name!, ...args, ...(name === 'query' ? ['--out', out] : [])], cwd)
  const shown = limit === '' ? data : `${data.split('\n').slice(0, Number(limit)).join('\n')}\n`
  return err + shown
}

function wordsOfCfrc(words: readonly string[]): string[] {
  const [npm, verb, silent, script, dashes, ...rest] = words
  if (npm !== 'npm' || verb !== 'run' || silent !== '-s' || dashes !== '--')
    throw new Error(`Not run: ${words.join(' ')}`)
  return script === 'cfrc' ? rest : [script!, ...rest]
}
