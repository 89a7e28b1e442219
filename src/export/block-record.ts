/** Blocks of a section as records: each with its own words, references, pages and place. */
import { childrenOf } from '../ast/build.ts'
import { isDivision, isInline } from '../ast/node-types.ts'
import type { Block as BlockNode, Heading, Node } from '../ast/nodes.ts'
import { type BlockContext, extend, hashText, toContentsLine, toLines, toWords } from './block-words.ts'
import { citeParagraph } from './citation.ts'
import { toNotedText } from './noted-text.ts'
import type { Block, ExampleBlock, ParagraphBlock, TableBlock } from './records.ts'
import { toTableRecord } from './table-record.ts'

type NodeOf<Type extends BlockNode['type']> = Extract<BlockNode, { type: Type }>

/** Blocks directly under a node, in reading order; notes that are fields of the section are left out. */
export function toBlocks(parent: Node, context: BlockContext): Block[] {
  return childrenOf(parent).flatMap((child) => {
    if (isDivision(child) || isInline(child) || child.type === 'content') return []
    return toBlock(child as BlockNode, context) ?? []
  })
}

function toBlock(node: BlockNode, context: BlockContext): Block | null {
  switch (node.type) {
    case 'paragraph':
      return toParagraph(node, context)
    case 'table':
      return toTable(node, context)
    case 'heading':
      return toHeading(node, context)
    case 'note':
      return {
        type: node.type,
        kind: node.kind,
        heading: node.heading,
        ...toWords(node, context),
        // What a note quotes is not the text in force: it has no citation.
        ...inner(node, { ...context, base: { ...context.base, citation: null } }),
      }
    case 'footnote':
      return {
        type: node.type,
        label: node.label,
        identifier: node.identifier ?? null,
        ...toWords(node, context),
        ...inner(node, context),
      }
    case 'extract':
      return { type: node.type, ...toWords(node, context), ...inner(node, context) }
    case 'example':
      return { type: node.type, ...nameExample(node), ...toWords(node, context), ...inner(node, context) }
    case 'contents':
      return toContentsList(node, context)
    case 'form':
    case 'formula':
      return { type: node.type, lines: toLines(node), ...toWords(node, context) }
    case 'graphic':
      return { type: node.type, name: node.name, pages: context.pages.of([node]), position: node.position }
    case 'raw':
      return {
        type: node.type,
        ...toNotedText([{ ...node, type: 'text' }]),
        pages: context.pages.of([node]),
        position: node.position,
      }
    case 'authority':
    case 'source':
    case 'history':
    case 'approval':
    case 'sectionAuthority':
    case 'mark':
    case 'pageBreak':
      return null
  }
}

function toParagraph(node: NodeOf<'paragraph'>, context: BlockContext): ParagraphBlock {
  const own = extend(context, node.designation, node.path, node)
  const { references, text, pages, position } = toWords(node, context)
  return {
    type: node.type,
    ...(node.role ? { role: node.role } : {}),
    designation: node.designation,
    path: node.path,
    identifier: node.identifier ?? null,
    citation: citeParagraph(context.base, node.path, own.marks),
    heading: node.heading,
    ...(node.reserved ? { reserved: true } : {}),
    text,
    references,
    textHash: hashText(text),
    confidence: node.depth?.confidence ?? null,
    pages,
    position,
    blocks: toBlocks(node, own),
  }
}

function toTable(node: NodeOf<'table'>, context: BlockContext): TableBlock {
  return { type: node.type, ...toTableRecord(node), pages: context.pages.of([node]), position: node.position }
}

function toHeading(node: Heading, context: BlockContext): Block {
  const inline = node.children.filter(isInline)
  const path = node.path ?? []
  const own = extend(context, node.designation ?? null, path, node)
  const numbered = node.designation === undefined ? {} : { designation: node.designation, path }
  const cited = node.designation === undefined ? {} : { citation: citeParagraph(context.base, path, own.marks) }
  return {
    type: node.type,
    ...numbered,
    ...(node.identifier === undefined ? {} : { identifier: node.identifier }),
    ...cited,
    ...toNotedText(inline),
    pages: context.pages.of(inline),
    position: node.position,
    blocks: toBlocks(node, own),
  }
}

/** A list of contents inside an appendix: one text an entry. */
function toContentsList(node: NodeOf<'contents'>, context: BlockContext): Block {
  const blocks = node.children.flatMap((child): Block[] => {
    if (child.type === 'heading') return [toHeading(child, context)]
    return child.type === 'contentsEntry' ? [toContentsLine(child, context)] : []
  })
  return { type: 'extract', text: '', references: [], pages: context.pages.of([node]), position: node.position, blocks }
}

function nameExample({
  designation,
  path,
  identifier,
}: NodeOf<'example'>): Pick<ExampleBlock, 'designation' | 'path' | 'identifier'> {
  return { designation, path, identifier: identifier ?? null }
}

function inner(node: Node, context: BlockContext): { blocks: Block[] } {
  return { blocks: toBlocks(node, context) }
}
