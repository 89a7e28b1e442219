/**
 * Paragraphs of test methods and standards, numbered `1.0`, `1.1`, `11.2.1.1`, `S5.1.2`: the number names the parent, so
 * nothing is inferred. They count only in company, each going on from the one before: a number that opens a line may
 * be any quantity.
 */
import { type DottedDesignation, dottedDesignationAt } from '../../../grammar/line/dotted-designation.ts'

/** Fewer than this are no count. */
const COMPANY = 3
/** Numbers that may be left out between two that go on: withdrawn, or printed in figures. */
const GAP = 9

/** Of the texts of a section those that count on in dotted numbers; null for the others. */
export function dottedOf(texts: readonly (string | null)[]): (DottedDesignation | null)[] {
  let last: DottedDesignation | null = null
  const kept = texts.map((text) => {
    const found = text === null ? null : dottedDesignationAt(text)
    if (found === null || !(last === null ? opens(found) : goesOn(last, found))) return null
    last = found
    return found
  })
  return kept.filter((one) => one !== null).length < COMPANY ? kept.map(() => null) : kept
}

/** A count opens with 1, with 1.1, or with 5.1 under a heading of its own; behind a letter also with A.0. */
function opens({ letters, levels }: DottedDesignation): boolean {
  return levels.at(-1) === 1 || (letters.endsWith('.') && levels.at(-1) === 0)
}

/** `11.2` behind `11.1.2`, `11.2.1` behind `11.2`; a new letter counts anew: `B.1` behind `A.10.3`. */
function goesOn(last: DottedDesignation, { letters, levels }: DottedDesignation): boolean {
  if (letters !== last.letters) return letters.endsWith('.') && opens({ ...last, letters, levels })
  const same = levels.findIndex((level, index) => level !== last.levels[index])
  if (same === -1) return false
  const step = levels[same]! - (last.levels[same] ?? 0)
  return step > 0 && step <= 1 + GAP && levels.slice(same + 1).every((level) => level === 1)
}
