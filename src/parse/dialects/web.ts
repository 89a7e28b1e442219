import type { DialectRules, Span } from './dialect-rules.ts'
import { gpo } from './gpo.ts'

/** Italics of the web copies, and `**bold**`. A designation `(*1*)` keeps its asterisks. */
const EMPHASIS = /(?<![(*\w])(\*{1,3})[^*\s](?:[^*\n]*[^*\s])?\1(?![)*\w])/g

/** Web copies: `§ 1.36 Systems exempt`, a paragraph to a line, `*key term.*` with asterisks for italics. */
export const web: DialectRules = { ...gpo, name: 'web', print: 'web', markup: asterisks }

function asterisks(text: string): Span[] {
  const spans: Span[] = []
  for (const { index, 0: words, 1: stars = '' } of text.matchAll(EMPHASIS)) {
    const close = index + words.length
    spans.push({ start: index, end: index + stars.length }, { start: close - stars.length, end: close })
  }
  return spans
}
