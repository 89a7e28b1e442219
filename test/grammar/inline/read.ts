/** What findInline reads, in a form that fits a table row. */
import { findInline, type InlineItem, type Scope } from '../../../grammar/inline.ts'

/** `words -> targets` of each citation; `words = kind number/path..end < scope` of each reference. */
export function read(text: string): string[] {
  return findInline(text).map((item) => `${text.slice(item.start, item.end)} ${told(item)}`)
}

function told(item: InlineItem): string {
  if (item.form === 'footnoteReference') return `\\ ${item.number}`
  if (item.form === 'citation') return item.targets.length > 0 ? `-> ${item.targets.join(' ')}` : `-> ${item.kind}`
  const end = item.through ? ` .. ${place(item.through.number, item.through.path)}` : ''
  const words = [item.self ? 'this' : '', item.kind, place(item.number, item.path) + end, ...item.scope.map(step)]
  return `= ${words.filter(Boolean).join(' ')}`
}

const place = (number: string | null, path: readonly string[]): string =>
  [...(number ? [number] : []), ...path].join('/')

const step = (scope: Scope): string =>
  `< ${[scope.self ? 'this' : '', scope.unit, place(scope.number, scope.path)].filter(Boolean).join(' ')}`
