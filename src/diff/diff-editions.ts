/** Two editions of a title side by side: what was added, removed, moved, renumbered and changed. */
import { diffWords, type WordRun } from './diff-words.ts'
import { matchUnits, type UnitPair } from './match-units.ts'
import type { Edition } from './records.ts'
import { toUnits, type Unit } from './units.ts'

/** What became of a provision. `moved`: the same words on another page of the book. */
export type Fate = 'added' | 'removed' | 'moved' | 'renumbered' | 'changed'

/** One provision that is not where or what it was. */
export interface Difference {
  fate: Fate
  type: string
  before: Side | null
  after: Side | null
  /** Words of a change, or of what was renumbered and changed too; empty where the words are the same. */
  words: WordRun[]
}

/** A provision in one edition. */
export interface Side {
  identifier: string
  citation: string
  pages: string[]
  text: string
}

/** The comparison of two editions. */
export interface EditionDiff {
  before: EditionName
  after: EditionName
  counts: Record<Fate | 'same', number>
  differences: Difference[]
}

/** What is compared. */
export interface EditionName {
  name: string
  titles: number[]
  editions: string[]
}

/** Compare paragraph by paragraph, by identifier and by words. */
export function diffEditions(before: Edition, after: Edition): EditionDiff {
  const pairs = matchUnits(toUnits(before.sections), toUnits(after.sections))
  const differences = pairs.flatMap((pair) => differenceOf(pair) ?? [])
  const counts = { added: 0, removed: 0, moved: 0, renumbered: 0, changed: 0, same: pairs.length - differences.length }
  for (const { fate } of differences) counts[fate]++
  return { before: nameOf(before), after: nameOf(after), counts, differences }
}

function differenceOf({ before, after }: UnitPair): Difference | null {
  const fate = fateOf(before, after)
  if (fate === null) return null
  const isReworded = before !== null && after !== null && before.text !== after.text
  return {
    fate,
    type: (after ?? before)!.type,
    before: before === null ? null : sideOf(before),
    after: after === null ? null : sideOf(after),
    words: isReworded ? diffWords(before.text, after.text) : [],
  }
}

function fateOf(before: Unit | null, after: Unit | null): Fate | null {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  if (isRenumbered(before, after)) return 'renumbered'
  if (before.text !== after.text) return 'changed'
  return before.pages.join() === after.pages.join() ? null : 'moved'
}

/** Text without an identifier is named by its place among its neighbours: that alone is no number. */
function isRenumbered(before: Unit, after: Unit): boolean {
  if (before.key === after.key) return false
  return before.isNamed || after.isNamed || holderOf(before) !== holderOf(after)
}

function holderOf({ key }: Unit): string {
  return key.split('~')[0]!
}

function sideOf({ key, citation, pages, text }: Unit): Side {
  return { identifier: key, citation, pages, text }
}

function nameOf({ name, sections }: Edition): EditionName {
  const distinct = <Value>(values: (Value | null)[]): Value[] =>
    [...new Set(values.flatMap((value) => value ?? []))] as Value[]
  return {
    name,
    titles: distinct(sections.map(({ title }) => title)),
    editions: distinct(sections.map(({ edition }) => edition)),
  }
}
