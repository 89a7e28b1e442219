/**
 * Systems of records set out one by one, as the military departments do: a paragraph for each, and under it "System name:",
 * "Exemption:", "Authority:" and "Reasons:".
 */
import type { ParagraphBlock } from './records.ts'
import { isParagraph, type Placed } from './system-outline.ts'
import { allowingTargets, provisionsIn, statuteOf } from './system-provisions.ts'

interface Name {
  number: string | null
  name: string
}

/** One system with all that is said of it. */
export interface SystemEntry extends Name {
  block: ParagraphBlock
  /** Provisions of the statute that allow its exemption. */
  targets: string[]
  exemptFrom: string[]
  /** Paragraph that exempts it. */
  exemption: ParagraphBlock
  /** Paragraph that says why. */
  reasons: ParagraphBlock | null
}

const EXEMPTION = /^Exemptions?[:.]/i
const AUTHORITY = /^Authority[:.]/i
const REASONS = /^Reasons?[:.]/i
const IDENTIFIER = /^System identifiers?:\s*(.+)$/i
const NAME = /^System name:\s*(.+)$/i
const BOTH = /^System identifiers? and name:\s*(.*)$/i
/** `N01070-9, White House Support Program.` */
const NUMBER_AND_NAME = /^([A-Z][^,]*\d[^,]*), (.+)$/
/** `GNSA 01.`: nothing else is said over the name. */
const BARE_NUMBER = /^[A-Z][A-Za-z0-9 ./-]{0,30}\d[A-Za-z0-9-]{0,10}\.?$/

/** Systems with an exemption and an authority of their own, in reading order. */
export function findEntries(all: readonly Placed[]): SystemEntry[] {
  return all.filter(isParagraph).flatMap(({ block }) => toEntry(block) ?? [])
}

function toEntry(block: ParagraphBlock): SystemEntry | null {
  const below = block.blocks.filter((child) => child.type === 'paragraph')
  const labelled = (label: RegExp): ParagraphBlock | null => below.find(({ text }) => label.test(text)) ?? null
  const exemption = labelled(EXEMPTION)
  const targets = allowingTargets(labelled(AUTHORITY))
  const system = systemOf(block.text, below)
  if (exemption === null || targets === null || system === null) return null
  const exemptFrom = namedUnder(exemption, statuteOf(targets[0]!))
  return exemptFrom.length === 0
    ? null
    : { ...system, block, targets, exemptFrom, exemption, reasons: labelled(REASONS) }
}

/** Number and name: in one line, one over the other, or the name under its number. */
function systemOf(text: string, below: readonly ParagraphBlock[]): Name | null {
  const texts = below.map((child) => child.text)
  const both = firstMatch(BOTH, [text, ...texts])
  if (both !== null) return numberAndName(both === '' ? (texts[0] ?? '') : both)
  const name = firstMatch(NAME, texts)
  if (name === null) return null
  const number = firstMatch(IDENTIFIER, [text, ...texts]) ?? (BARE_NUMBER.test(text) ? text : null)
  return { number: number === null ? null : withoutStop(number), name: withoutStop(name) }
}

function numberAndName(words: string): Name | null {
  const [, number, name] = NUMBER_AND_NAME.exec(words) ?? []
  return number === undefined || name === undefined ? null : { number, name: withoutStop(name) }
}

function firstMatch(label: RegExp, texts: readonly string[]): string | null {
  const found = texts.map((text) => label.exec(text)?.[1]).find((words) => words !== undefined)
  return found ?? null
}

const withoutStop = (words: string): string => words.replace(/\.$/, '')

/** Provisions that a paragraph and those under it exempt from: `(ii) Therefore, portions of this system may be exempt …`. */
function namedUnder(block: ParagraphBlock, statute: string): string[] {
  const below = block.blocks.flatMap((child) => (child.type === 'paragraph' ? namedUnder(child, statute) : []))
  return [...new Set([...provisionsIn(block, statute), ...below])]
}
