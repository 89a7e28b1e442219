/** A real record cut short for a page: long texts and lists end in "…". */
import type { SectionRecord } from '../../src/export/records.ts'

const LONGEST_TEXT = 70
const WIDTH = 118

/** Which fields to leave out; how many items of a list to keep, by its path (`blocks/blocks`): two if not said. */
export interface Cut {
  without: readonly string[]
  keep: Readonly<Record<string, { from?: number; count: number }>>
}

/** The record as indented JSON, what fits on a line on one line. */
export function shortRecord(record: SectionRecord, cut: Cut): string {
  return draw(shorten(record, '', cut), '')
}

function shorten(value: unknown, path: string, cut: Cut): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT).trimEnd()}…` : value
  if (Array.isArray(value)) {
    const { from = 0, count } = cut.keep[path] ?? { count: path.endsWith('path') ? value.length : 2 }
    const kept: unknown[] = value.slice(from, from + count).map((item) => shorten(item, path, cut))
    return [...(from > 0 ? ['…'] : []), ...kept, ...(from + count < value.length ? ['…'] : [])]
  }
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([key]) => !cut.without.includes(key))
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, shorten(inner, path === '' ? key : `${path}/${key}`, cut)]),
  )
}

function draw(value: unknown, indent: string): string {
  const flat = flatJson(value)
  if (value === null || typeof value !== 'object' || indent.length + flat.length <= WIDTH) return flat
  const inner = `${indent}  `
  const items = Array.isArray(value)
    ? value.map((item) => draw(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${draw(item, inner)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${packed(items, inner)}\n${indent}${close}`
}

/** Short items share a line. */
function packed(items: readonly string[], indent: string): string {
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1) ?? ''
    const isShort = !item.includes('\n') && !last.includes('\n') && last !== ''
    if (isShort && indent.length + last.length + item.length + 2 < WIDTH) lines[lines.length - 1] = `${last}, ${item}`
    else lines.push(item)
  }
  return lines.map((line) => indent + line).join(',\n')
}

function flatJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatJson(item)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}
