/** Authority and source notes that a part or subpart prints for all its sections. */

import { type AuthorityGrant as Grant, parseAuthorityGrants } from '../../grammar/block/authority.ts'
import { isUnlessNoted } from '../../grammar/block/history-terms.ts'
import { childrenOf } from '../ast/build.ts'
import type { Authority, Content, Division, Inline, Node, Source } from '../ast/nodes.ts'
import { sourceHistory } from './history-record.ts'
import { joinNotedTexts, toNotedText } from './noted-text.ts'
import type { AuthorityGrant, AuthorityNote, NotedText, SourceNote } from './records.ts'

/** Text and references of the authority notes that stand directly in a division, or null. */
export function toAuthority(division: Division): AuthorityNote | null {
  const notes = division.children.filter((child): child is Authority => child.type === 'authority')
  if (notes.length === 0) return null
  const whole = joinNotedTexts(notes.map(toWholeText))
  return { ...whole, grants: parseAuthorityGrants(whole.text).map((grant) => toGrant(grant, whole.text, division)) }
}

/** Subparts and appendices hang on the part that prints the note, sections on its title. */
function toGrant({ unit, numbers, start, end }: Grant, text: string, { identifier = '' }: Division): AuthorityGrant {
  const title = identifier.split('/').slice(0, 4).join('/')
  const part = identifier.replace(/\/sp[^/]+$/, '')
  const stems = { section: `${title}/s`, subpart: `${part}/sp`, appendix: `${identifier}/app` }
  return { serves: numbers.map((number) => stems[unit] + number), text: text.slice(start, end), start, end }
}

/** The source notes that stand directly in a division, or null. */
export function toSourceNote(division: Division): SourceNote | null {
  const notes = division.children.filter((child): child is Source => child.type === 'source')
  if (notes.length === 0) return null
  const texts = notes.map((note) => toWholeText(note).text)
  return {
    text: texts.join(' '),
    history: texts.flatMap(sourceHistory),
    unlessOtherwiseNoted: texts.some(isUnlessNoted),
  }
}

/** All words of a note, those of nested paragraphs included. */
export function toWholeText(note: Node): NotedText {
  return joinNotedTexts([{ text: '', references: [] }, ...contentsOf(note).map((one) => toNotedText(one.children))])
}

/** Words of the contents directly in a node, joined into one run. */
export function ownInline(node: Node): Inline[] {
  return childrenOf(node).flatMap((child) => (child.type === 'content' ? child.children : []))
}

function contentsOf(node: Node): Content[] {
  return childrenOf(node).flatMap((child) => (child.type === 'content' ? [child] : contentsOf(child)))
}
