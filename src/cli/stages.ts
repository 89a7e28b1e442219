/** The stages of the pipeline that can be shown. */
import type { Node, Parent } from 'unist'
import type { Line } from '../parse/lines.ts'

export const STAGES = ['lines', 'blocks', 'divisions', 'paragraphs'] as const

export type StageName = (typeof STAGES)[number]

/** What a stage makes of a text. */
export type Staged = { lines: Line[] } | { tree: Node }

/** Run the pipeline up to a stage; `name` is that of the file, which may tell the title. */
export async function loadStage(text: string, stage: StageName, name: string): Promise<Staged> {
  switch (stage) {
    case 'lines': {
      const { parseLines } = await import('../parse/lines.ts')
      return { lines: parseLines(text) }
    }
    case 'blocks':
      return { tree: await loadBlocks(text) }
    case 'divisions': {
      const flat = await loadBlocks(text)
      const { nestDivisions } = await import('../transform/nest-divisions.ts')
      const tree: Parent = { type: 'root', children: nestDivisions(flat.children) }
      return { tree: { ...tree, position: flat.position } }
    }
    case 'paragraphs': {
      const [{ VFile }, { parseVolume }] = await Promise.all([import('vfile'), import('../processor.ts')])
      return { tree: parseVolume(new VFile({ path: name, value: text })) }
    }
  }
}

async function loadBlocks(text: string) {
  const [{ createSource }, { fromText }] = await Promise.all([
    import('../ast/source.ts'),
    import('../parse/from-text.ts'),
  ])
  return fromText(createSource(text))
}
