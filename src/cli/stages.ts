/** The stages of the pipeline that can be shown. */
import type { Node } from 'unist'
import type { Line } from '../parse/lines.ts'

export const STAGES = ['lines', 'blocks', 'divisions', 'paragraphs'] as const

export type StageName = (typeof STAGES)[number]

/** What a stage makes of a text. */
export type Staged = { lines: Line[] } | { tree: Node }

/** Run the pipeline up to a stage; null where it cannot be shown. */
export async function loadStage(text: string, stage: StageName): Promise<Staged | null> {
  if (stage !== 'lines') return null
  const { parseLines } = await import('../parse/lines.ts')
  return { lines: parseLines(text) }
}
