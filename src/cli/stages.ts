/** The stages of the pipeline that can be shown. */
import type { Node, Parent } from 'unist'
import type { Dialect } from '../ast/nodes.ts'
import type { Line } from '../parse/lines.ts'

/** Stages that can be looked at, in their order. */
export const STAGES = ['lines', 'blocks', 'divisions', 'paragraphs'] as const

/** Name of a stage. */
export type StageName = (typeof STAGES)[number]

/** What a stage makes of a text. */
export type Staged = { lines: Line[] } | { tree: Node }

/** What is known of a file beside its text. */
export interface StagedFile {
  /** Its name, which may tell the title. */
  name: string
  /** The dialect, where it is not to be told from the text. */
  dialect?: Dialect | undefined
}

/** Run the pipeline up to a stage. The stages before the last show a page of HTML by its words. */
export async function loadStage(text: string, stage: StageName, { name, dialect }: StagedFile): Promise<Staged> {
  switch (stage) {
    case 'lines': {
      const { parseLines } = await import('../parse/lines.ts')
      return { lines: parseLines(text) }
    }
    case 'blocks':
      return { tree: await loadBlocks(text, dialect) }
    case 'divisions': {
      const flat = await loadBlocks(text, dialect)
      const { nestDivisions } = await import('../transform/nest-divisions.ts')
      const tree: Parent = { type: 'root', children: nestDivisions(flat.children) }
      return { tree: { ...tree, position: flat.position } }
    }
    case 'paragraphs': {
      const [{ VFile }, { parseVolume }] = await Promise.all([import('vfile'), import('../processor.ts')])
      return {
        tree: parseVolume(new VFile({ path: name, value: text, data: dialect === undefined ? {} : { dialect } })),
      }
    }
  }
}

async function loadBlocks(text: string, dialect: Dialect | undefined) {
  const [{ createSource }, { viewOf }, { fromText }] = await Promise.all([
    import('../ast/source.ts'),
    import('../parse/dialects/detect-dialect.ts'),
    import('../parse/from-text.ts'),
  ])
  return fromText(viewOf(createSource(text), dialect).source, dialect)
}
