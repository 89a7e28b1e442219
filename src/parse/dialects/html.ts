/**
 * GPO's text wrapped in a page of HTML: `<html>…<body><pre>` before it, `</pre></body></html>` behind it, and `&lt;`,
 * `&gt;`, `&amp;` written for `<`, `>`, `&`. Tags are print without words; entities are read as what they name.
 */
import type { Source } from '../../ast/source.ts'
import { createView, type SourceView, type ViewPiece } from '../../ast/source-view.ts'

const OPENS_PAGE = /^\s*(?:<!doctype html|<html|<head|<body|<pre)\b/i

/** Does a file begin as a page of HTML does? */
export function isHtml(text: string): boolean {
  return OPENS_PAGE.test(text.slice(0, 2000))
}

/** Names of tags of a page; `<bullet>` and `<greek-m>` are GPO's names of characters and stay words. */
const TAG =
  /<!doctype[^>]{0,200}>|<!--[^>]{0,2000}-->|<\/?(?:html|head|title|meta|link|base|body|pre|div|span|p|br|hr|a|b|i|u|em|strong|font|center|h[1-6]|tt|code)(?:\s[^<>]{0,2000})?\/?>/iy
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/y

const NAMED: Record<string, string> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0', sect: '§', para: '¶', deg: '°' },
  ...{ mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', cent: '¢', pound: '£', copy: '©' },
  ...{ reg: '®', micro: 'µ', plusmn: '±', times: '×', divide: '÷', frac12: '½', frac14: '¼', frac34: '¾' },
}

/** The words of a page: entities read, tags and all that stands in the head left out. */
export function viewOfHtml(written: Source): SourceView {
  const { text } = written
  const pieces: ViewPiece[] = []
  let at = 0
  let from = 0
  const put = (kind: ViewPiece['kind'], words: string, span: { start: number; end: number }): void => {
    if (span.end > span.start) pieces.push({ kind, at, words, ...span })
    at += words.length
  }
  for (let next = nextMarkup(text, 0); next < text.length; ) {
    const found = tagAt(text, next) ?? entityAt(text, next)
    if (found === null) {
      next = nextMarkup(text, next + 1)
      continue
    }
    put('words', text.slice(from, next), { start: from, end: next })
    put(found.kind, found.words, { start: next, end: found.end })
    from = found.end
    next = nextMarkup(text, from)
  }
  put('words', text.slice(from), { start: from, end: text.length })
  return createView(written, pieces)
}

function nextMarkup(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x3c || unit === 0x26) return at
  }
  return text.length
}

type Found = Pick<ViewPiece, 'kind' | 'words' | 'end'>

/** A head longer than this is none. */
const LONGEST_HEAD = 20_000

function tagAt(text: string, at: number): Found | null {
  TAG.lastIndex = at
  const tag = TAG.exec(text)?.[0]
  if (tag === undefined) return null
  const close = /^<(?:head|title)\b/i.exec(tag)?.[0]
  if (close === undefined) return { kind: 'tag', words: '', end: at + tag.length }
  const behind = text.slice(at, at + LONGEST_HEAD)
  const end = behind.search(close.toLowerCase() === '<head' ? /<\/head>/i : /<\/title>/i)
  const whole = end === -1 ? tag.length : behind.indexOf('>', end) + 1
  return { kind: 'tag', words: '', end: at + whole }
}

function entityAt(text: string, at: number): Found | null {
  ENTITY.lastIndex = at
  const match = ENTITY.exec(text)
  if (match === null) return null
  const words = match[3] === undefined ? fromCode(match) : NAMED[match[3]]
  return words === undefined ? null : { kind: 'entity', words, end: at + match[0].length }
}

function fromCode([, decimal, hexadecimal]: RegExpExecArray): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined
}
