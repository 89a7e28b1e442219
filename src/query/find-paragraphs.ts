/** Paragraphs of one section or appendix, by their path. */
import { coveredSpans } from '../../grammar/inline.ts'
import { isProvisionName } from '../ast/provision-name.ts'
import { absent, type Miss } from './answer.ts'
import { rangeHolds } from './numbers.ts'
import { isLookAlike, nearestDesignations } from './ordinals.ts'
import type { QueryBlock, QuerySection } from './records.ts'

/** A designated block and the steps of its path. */
interface Designated {
  block: QueryBlock
  steps: string[]
}

/** Blocks that carry a path, or what exists instead of it. */
export function findParagraphs(section: QuerySection, path: readonly string[]): QueryBlock[] | Miss {
  const designated = designatedBlocks(section.blocks)
  const wanted = stepsOf(path)
  const found = designated.filter(({ steps }) => isSame(steps, wanted))
  const named = found.length > 0 ? found : designated.filter((one) => holds(one, wanted))
  return named.length > 0 ? named.map(({ block }) => block) : missOf({ section, designated, path: wanted })
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

function designatedBlocks(blocks: readonly QueryBlock[]): Designated[] {
  return blocks.flatMap((block) => {
    // A note may quote paragraphs that are not in force.
    if (block.type === 'note') return []
    // The path of an example is that of the paragraph it hangs under.
    const isNamed = block.designation != null && block.path !== undefined && block.type !== 'example'
    const own = isNamed ? [{ block, steps: stepsOf(block.path!) }] : []
    return [...own, ...designatedBlocks(block.blocks ?? [])]
  })
}

/** People type `2(b)-1` step by step, whether `2(b)` is the name of a head or `2.` and `(b)` are two levels. */
function stepsOf(path: readonly string[]): string[] {
  return path.flatMap((token) => (isProvisionName(token) ? token.match(/\w+/g)! : [token]))
}

function isSame(steps: readonly string[], wanted: readonly string[]): boolean {
  return steps.length === wanted.length && steps.every((step, at) => step === wanted[at])
}

function startsWith(steps: readonly string[], start: readonly string[]): boolean {
  return isSame(steps.slice(0, start.length), start)
}

/** `(3)` lies in `(1)-(5) [Reserved]`. */
function holds({ block, steps }: Designated, wanted: readonly string[]): boolean {
  return (
    steps.length === wanted.length &&
    startsWith(steps, wanted.slice(0, -1)) &&
    rangeHolds(block.designation, wanted[wanted.length - 1]!)
  )
}

type Search = { section: QuerySection; designated: Designated[]; path: readonly string[] }

function missOf({ section, designated, path }: Search): Miss {
  const depth = deepestPrefix(designated, path)
  const parent = path.slice(0, depth)
  const typed = path[depth]!
  const children = designated.filter(({ block }) => isSame(stepsOf(block.path!.slice(0, -1)), parent))
  const names = children.map(({ block }) => block.designation!)
  const above = designated.find(({ steps }) => isSame(steps, parent))
  const where = above === undefined ? nameOfSection(section) : citationOfBlock(section, above.block)
  const message =
    names.length === 0
      ? noneUnder(where, typed, above?.block)
      : `${where} has ${listOf(names)}; there is no (${typed}).`
  const childNamed = (name: string) => {
    const child = children.find(({ block }) => block.designation === name)
    return child === undefined ? [] : [citationOfBlock(section, child.block)]
  }
  const skipped = designated.filter(({ steps }) => skipsLevels(steps, path))
  const near = nearestDesignations(names, typed, 2).flatMap((name) => childNamed(name))
  const fallback = names.length === 0 ? [where] : []
  const alike = names.filter((name) => isLookAlike(name, typed)).flatMap(childNamed)
  const deeper = skipped.slice(0, 2).map(({ block }) => citationOfBlock(section, block))
  return absent(message, [...new Set([...alike, ...deeper, ...near, ...fallback])])
}

/** A list may be run into the sentence: `examine: (i) Public benefit of service programs; (ii) procedures` (45 CFR 46.116(c)(1)). */
function noneUnder(where: string, typed: string, block: QueryBlock | undefined): string {
  const none = `${where} has no paragraphs under it`
  return block !== undefined && isInWords(block.text ?? '', typed)
    ? `${none}; (${typed}) stands in its sentence.`
    : `${none}; there is no (${typed}).`
}

/** Is a designation printed inside a text, where it is no part of a citation? */
function isInWords(text: string, designation: string): boolean {
  const covered = coveredSpans(text)
  const printed = ` (${designation}) `
  for (let at = text.indexOf(printed); at !== -1; at = text.indexOf(printed, at + 1)) {
    if (!covered.some(({ start, end }) => start <= at + 1 && at + 1 < end)) return true
  }
  return false
}

function deepestPrefix(designated: readonly Designated[], path: readonly string[]): number {
  let depth = path.length - 1
  while (depth > 0 && !designated.some(({ steps }) => isSame(steps, path.slice(0, depth)))) depth--
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
