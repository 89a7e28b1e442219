/** Paragraphs of one section or appendix, by their path. */
import { absent, type Miss } from './answer.ts'
import { rangeHolds } from './numbers.ts'
import { isLookAlike, nearestDesignations } from './ordinals.ts'
import type { QueryBlock, QuerySection } from './records.ts'

/** Blocks that carry a path, or what exists instead of it. */
export function findParagraphs(section: QuerySection, path: readonly string[]): QueryBlock[] | Miss {
  const designated = designatedBlocks(section.blocks)
  const found = designated.filter((block) => isSamePath(block.path, path))
  if (found.length > 0) return found
  const held = designated.filter((block) => holdsPath(block, path))
  return held.length > 0 ? held : missOf({ section, designated, path })
}

/** All blocks below, in reading order. */
export function allBlocks(blocks: readonly QueryBlock[]): QueryBlock[] {
  return blocks.flatMap((block) => [block, ...allBlocks(block.blocks ?? [])])
}

/** `31 CFR 1.36(c)(1)`, else the identifier. */
export function citationOfBlock(section: QuerySection, block: QueryBlock): string {
  return block.citation ?? block.identifier ?? nameOfSection(section)
}

function nameOfSection(section: QuerySection): string {
  return section.citation ?? section.identifier ?? 'the fragment'
}

function designatedBlocks(blocks: readonly QueryBlock[]): QueryBlock[] {
  return allBlocks(blocks).filter((block) => block.designation != null && block.path !== undefined)
}

function isSamePath(path: readonly string[] | undefined, wanted: readonly string[]): boolean {
  return path !== undefined && path.length === wanted.length && path.every((token, at) => token === wanted[at])
}

function startsWithPath(path: readonly string[] | undefined, start: readonly string[]): boolean {
  return path !== undefined && isSamePath(path.slice(0, start.length), start)
}

/** `(3)` lies in `(1)-(5) [Reserved]`. */
function holdsPath(block: QueryBlock, path: readonly string[]): boolean {
  return (
    block.path?.length === path.length &&
    startsWithPath(block.path, path.slice(0, -1)) &&
    rangeHolds(block.designation, path[path.length - 1]!)
  )
}

type Search = { section: QuerySection; designated: QueryBlock[]; path: readonly string[] }

function missOf({ section, designated, path }: Search): Miss {
  const depth = deepestPrefix(designated, path)
  const parent = path.slice(0, depth)
  const typed = path[depth]!
  const children = designated.filter((block) => block.path?.length === depth + 1 && startsWithPath(block.path, parent))
  const names = children.map((block) => block.designation!)
  const above = designated.find((block) => isSamePath(block.path, parent))
  const where = above === undefined ? nameOfSection(section) : citationOfBlock(section, above)
  const message =
    names.length === 0
      ? `${where} has no paragraphs under it; there is no (${typed}).`
      : `${where} has ${listOf(names)}; there is no (${typed}).`
  const childNamed = (name: string) => {
    const child = children.find((block) => block.designation === name)
    return child === undefined ? [] : [citationOfBlock(section, child)]
  }
  const skipped = designated.filter((block) => skipsLevels(block.path!, path))
  const near = nearestDesignations(names, typed, 2).flatMap((name) => childNamed(name))
  const fallback = names.length === 0 ? [where] : []
  const alike = names.filter((name) => isLookAlike(name, typed)).flatMap(childNamed)
  const deeper = skipped.slice(0, 2).map((each) => citationOfBlock(section, each))
  return absent(message, [...new Set([...alike, ...deeper, ...near, ...fallback])])
}

function deepestPrefix(designated: readonly QueryBlock[], path: readonly string[]): number {
  let depth = path.length - 1
  while (depth > 0 && !designated.some((block) => isSamePath(block.path, path.slice(0, depth)))) depth--
  return depth
}

/** `(c)(i)` typed for `(c)(1)(i)`: same first and last level, others left out. */
function skipsLevels(path: readonly string[], typed: readonly string[]): boolean {
  if (path.length <= typed.length || path[path.length - 1] !== typed[typed.length - 1]) return false
  let at = 0
  for (const token of path) if (token === typed[at]) at++
  return at === typed.length
}

function listOf(names: readonly string[]): string {
  const marks = names.map((name) => `(${name})`)
  if (marks.length > 3) return `${marks[0]} to ${marks[marks.length - 1]}`
  return marks.length === 1 ? marks[0]! : `${marks.slice(0, -1).join(', ')} and ${marks[marks.length - 1]}`
}
