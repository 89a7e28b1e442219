/**
 * The flat tree into the nested tree: divisions first, then the paragraphs of each section and appendix.
 *
 * Blocks before the first heading of a file that has no front matter are the rest of a section that the file cuts
 * into: they make a section without number.
 */
import { announcesDefinitions } from '../../grammar/block/definition-heading.ts'
import { sectionEvidence } from '../../grammar/inline/section-evidence.ts'
import { spanOf } from '../ast/build.ts'
import type { FlatNode, FlatRoot } from '../ast/flat.ts'
import type { Block, Division, Heading, Inline, Root } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { endsSentence, textOf } from '../ast/text.ts'
import type { Holder } from './depth/steps.ts'
import { gatherAmendments } from './gather-amendments.ts'
import { gatherExtracts } from './gather-extracts.ts'
import { gatherFormulas } from './gather-formulas.ts'
import { type FlatDivision, isFlatDivision, nestDivisions } from './nest-divisions.ts'
import { nestParagraphs } from './nest-paragraphs.ts'

/** Nest a whole flat tree. */
export function nestSections(flat: FlatRoot, source: Source): Root {
  const { dialect, title, edition, position } = flat
  const computed = gatherFormulas(flat.children)
  const quoted = dialect === 'web' ? computed : gatherExtracts(computed)
  const nodes = gatherAmendments(quoted, (blocks) => nestParagraphs(blocks, { ...PLAIN, source }))
  const printed = source.text.trimEnd()
  const cutAt = endsSentence(printed) ? null : printed.length
  const context: Context = { source, cutAt, named: namedSections(source, title) }
  const children = gatherFragment(nestDivisions(nodes)).map((node) => nest(node, context))
  return { type: 'root', dialect, title, edition, position, children: children.flat() }
}

interface Context {
  source: Source
  /** Where the file breaks off in the middle of a sentence; null where it ends with one. */
  cutAt: number | null
  /** Paths of paragraphs that the volume names, by number of their section. */
  named: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Which paragraphs of which sections a volume names, by number of the section. */
export function namedSections(source: Source, ownTitle: number | null = null): Context['named'] {
  const named = new Map<string, string[][]>()
  for (const { title, number, path } of sectionEvidence(source.text)) {
    if (title !== null && ownTitle !== null && title !== ownTitle) continue
    const paths = named.get(number)
    if (paths === undefined) named.set(number, [path])
    else paths.push(path)
  }
  return named
}

/** Text before the first heading belongs to a section whose heading the file does not have. */
function gatherFragment(nodes: readonly (FlatNode | FlatDivision)[]): (FlatNode | FlatDivision)[] {
  const first = nodes.findIndex((node) => isFlatDivision(node))
  const end = first === -1 ? nodes.length : first
  const loose = nodes.slice(0, end)
  if (!loose.some((node) => node.type === 'flatParagraph')) return [...nodes]
  const fragment: FlatDivision = { type: 'section', number: null, position: spanOf(loose), children: loose }
  return [fragment, ...nodes.slice(end)]
}

function nest(node: FlatNode | FlatDivision, context: Context): (Block | Division)[] {
  if (!isFlatDivision(node)) return nestParagraphs([node as FlatNode], { ...PLAIN, source: context.source })
  if (node.type === 'frontMatter' || node.type === 'findingAids') return [node as Division]
  return [{ ...node, children: nestChildren(node, context) } as Division]
}

const PLAIN = { holder: 'section' as const, isDefinitions: false, isCut: false, namedElsewhere: [] }

function holderOf(node: FlatDivision): Holder {
  if (node.type === 'appendix') return 'appendix'
  return node.type === 'section' && node.number === null ? 'fragment' : 'section'
}

/** Divisions inside stay in their place; the blocks between them nest among themselves. */
function nestChildren(node: FlatDivision, context: Context): Division['children'] {
  const heading = node.children.find((child) => child.type === 'heading')
  const isDefinitions = heading !== undefined && announcesDefinitions(textOf((heading as Heading).children as Inline[]))
  const namedElsewhere = (node.type === 'section' && context.named.get(node.number ?? '')) || []
  const isCut = context.cutAt !== null && node.position.end.offset! >= context.cutAt
  const options = { source: context.source, holder: holderOf(node), isDefinitions, isCut, namedElsewhere }
  const children: Division['children'] = []
  const blocks: FlatNode[] = []
  const flush = (): void => {
    if (blocks.length > 0) children.push(...nestParagraphs(blocks.splice(0), options))
  }
  node.children.forEach((child, index) => {
    if (isFlatDivision(child)) {
      flush()
      children.push(...(nest(child, context) as Division[]))
    } else if (index === 0 && child.type === 'heading') children.push(child)
    else blocks.push(child)
  })
  flush()
  return children
}
