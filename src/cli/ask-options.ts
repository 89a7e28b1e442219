/** What may be asked of `cfrc query`, and how it answers. */
import type { CommandContext } from './command-context.ts'

/** How an answer is printed. */
export const FORMATS = ['text', 'json', 'md'] as const

/** Options of the command, `--json` folded into the format. */
export interface AskOptions {
  format: (typeof FORMATS)[number]
  out: string
  full?: true
  quiet?: true
  terms?: true
  citing?: string
  citedBy?: string
  affected?: string
  systems?: true
  component?: string
  from?: string
}

/** Context of a query: `fail` ends it as wrong usage. */
export interface QueryContext extends CommandContext {
  fail(message: string): never
}
