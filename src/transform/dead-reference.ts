/** What is said of a reference that names nothing: which step is missing, and what stands there instead. */
import { childrenOf } from '../ast/build.ts'
import { citationOf, citeStep } from '../ast/citation-of.ts'
import type { Finding } from '../ast/finding.ts'
import { type FileEnd, isBeyond } from './file-end.ts'
import { type IdentifierIndex, lastStep, parentOf } from './identifier-index.ts'

/** Most siblings that a message lists. */
const LISTED = 12

/** The tree that a reference should have pointed into. */
export interface Place {
  index: IdentifierIndex
  /** Where the file is cut off. */
  end: FileEnd | null
}

/** Message and note for a target that is not in the tree. */
export function deadTarget(target: string, { index, end }: Place): Pick<Finding, 'message' | 'severity' | 'note'> {
  let missing = target
  let parent = parentOf(target)
  while (parent.split('/').length > 4 && index.get(parent) === undefined) {
    missing = parent
    parent = parentOf(parent)
  }
  const name = citationOf(target)
  if (isRunIn(missing, index))
    return {
      message: `${name} is no paragraph of its own: ${nameOf(missing)} stands in the words of ${citationOf(parentOf(missing))}.`,
    }
  const note = whatIsThere(missing, index)
  if (end !== null && isBeyond(missing, end, index))
    return {
      message: `${name} is not in this file, which is cut off before it, in ${citationOf(end.at(-1)!)}.`,
      severity: 'info',
      note,
    }
  return { message: `${name} does not exist: there is no ${nameOf(missing)} ${placeOf(missing)}.`, note }
}

/**
 * Is the item of a list that runs through a sentence meant: "amounts paid (1) to add to the value, or (2) to adapt" (26 CFR
 * 1.263(a)-1(b))? References in these words name others.
 */
function isRunIn(missing: string, index: IdentifierIndex): boolean {
  const holder = index.get(parentOf(missing))
  if (holder?.type !== 'paragraph' && holder?.type !== 'section') return false
  const contents = childrenOf(holder).filter((child) => child.type === 'content')
  const words = contents.flatMap(childrenOf).map((leaf) => (leaf.type === 'text' ? leaf.value : ' '))
  return words
    .join('')
    .replace(/\s+/g, ' ')
    .includes(` (${lastStep(missing)}) `)
}

/** Message and note for words that may mean any of several appendices, which other words of the sentence choose from. */
export function undecided(among: readonly string[]): Pick<Finding, 'message' | 'severity' | 'note'> {
  if (among.length === 0) return { message: 'These words point to a place that does not enclose them.' }
  return {
    message: `These words do not say which of the ${among.length} appendices they mean.`,
    severity: 'info',
    note: thereIs(among),
  }
}

const NOUNS: readonly [RegExp, one: string, many: string][] = [
  [/^s(?=\d)/, '§ ', '§§ '],
  [/^sp(?=[A-Z\d-])/, 'subpart ', 'subparts '],
  [/^p(?=\d)/, 'part ', 'parts '],
  [/^app(?=[A-Z\d]|$)/, 'appendix ', 'appendices '],
  [/^supp(?=[A-Z\d]|$)/, 'supplement ', 'supplements '],
]

/** Steps below a section have their words already. */
const PLURALS: readonly (readonly [one: string, many: string])[] = [
  ...NOUNS.map(([, one, many]) => [one, many] as const),
  ['definition of ', 'definitions of '],
  ['example ', 'examples '],
  ['footnote ', 'footnotes '],
]

function nameOf(identifier: string): string {
  const step = lastStep(identifier)
  const noun = NOUNS.find(([form]) => form.test(step))
  return noun === undefined ? citeStep(step) : step.replace(noun[0], noun[1]).trim()
}

/** `under 31 CFR 1.23(a)`, `in 31 CFR part 10`. */
function placeOf(missing: string): string {
  const section = /^\/us\/cfr\/t(\d+)\/s((?:\d+-)?\d+[a-z]?)\.[^/]*$/.exec(missing)
  if (section !== null) return `in ${section[1]} CFR part ${section[2]}`
  return `under ${citationOf(parentOf(missing))}`
}

/** What stands where a step is missing: its siblings; of sections those of the same part. */
function whatIsThere(missing: string, index: IdentifierIndex): string {
  const part = /^s(?:\d+-)?\d+[a-z]?\./.exec(lastStep(missing))?.[0]
  const siblings = index.childrenOf(parentOf(missing))
  const near = part ? siblings.filter((sibling) => lastStep(sibling).startsWith(part)) : siblings
  return near.length > 0 ? thereIs(near) : 'Nothing stands below it.'
}

function thereIs(identifiers: readonly string[]): string {
  const names = identifiers.map(nameOf)
  if (names.length === 1) return `There is ${names[0]}.`
  const noun = PLURALS.find(([one]) => names.every((name) => name.startsWith(one)))
  return noun === undefined
    ? `There are ${listed(names)}.`
    : `There are ${noun[1]}${listed(names.map((name) => name.slice(noun[0].length)))}.`
}

function listed(names: readonly string[]): string {
  if (names.length <= LISTED) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return `${names.slice(0, LISTED - 1).join(', ')} … ${names.at(-1)} (${names.length} in all)`
}
