import type { DialectRules, Span } from './dialect-rules.ts'
import { gpo } from './gpo.ts'

/** Italics of the web copies. A designation `(*1*)` keeps its asterisks. */
const EMPHASIS = /(?<![(*\w])\*[^*\s](?:[^*\n]*[^*\s])?\*(?![)*\w])/g

/** Web copies: `§ 1.36 Systems exempt`, a paragraph to a line, `*key term.*` with asterisks for italics. */
export const web: DialectRules = { ...gpo, name: 'web', print: 'web', markup: asterisks }

function asterisks(text: string): Span[] {
  const spans: Span[] = []
  for (const { index, 0: words } of text.matchAll(EMPHASIS)) {
    const close = index + words.length - 1
    spans.push({ start: index, end: index + 1 }, { start: close, end: close + 1 })
  }
  return spans
}
