/** Records without what a dress of the text may change: where words stand, and how quotes, dashes and signs are set. */
import type { SectionRecord } from '../../../src/export/records.ts'

/** Fields that tell a place in the file or the book, follow from the letters of the text, or stand in a head. */
const PLACES: ReadonlySet<string> = new Set(['position', 'pages', 'textHash', 'start', 'end', 'edition'])

/** A record, or a part of one, that compares equal whatever the dress. */
export function folded(value: SectionRecord | unknown): unknown {
  if (typeof value === 'string') return foldedText(value)
  if (Array.isArray(value)) return value.map(folded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PLACES.has(key))
      .map(([key, part]) => [key, folded(part)]),
  )
}

function foldedText(text: string): string {
  return text
    .replace(/[“”]/g, (quote) => (quote === '“' ? '``' : "''"))
    .replace(/[‘’]/g, "'")
    .replace(/\s*(?:—|--|_(?=[A-Z]))\s*/g, '--')
    .replace(/§§ ?/g, 'Sec. Sec. ')
    .replace(/§ ?/g, 'Sec. ')
}
