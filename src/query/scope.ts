/** Divisions that a citation names, against those in which a record stands. */
import type { CitedScope } from '../../grammar/query-citation.ts'
import { isSameNumber } from './numbers.ts'
import type { QuerySection } from './records.ts'

const LEVELS = ['subtitle', 'chapter', 'subchapter', 'part', 'subpart'] as const

/** Levels of a scope from the top down, with the number typed. */
export function levelsOf(scope: CitedScope): { level: (typeof LEVELS)[number]; number: string }[] {
  return LEVELS.flatMap((level) => (scope[level] === undefined ? [] : [{ level, number: scope[level] }]))
}

/** Does the record stand in every division named? */
export function isInScope(section: QuerySection, scope: CitedScope): boolean {
  return levelsOf(scope).every(({ level, number }) => isSameNumber(section[level], number))
}

/** `part 1, subpart C`. */
export function describeScope(scope: CitedScope): string {
  return levelsOf(scope)
    .map(({ level, number }) => `${level} ${number}`)
    .join(', ')
}
