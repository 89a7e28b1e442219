/** A comparison as text for people. */

import type { Difference, EditionDiff, EditionName, Fate } from './diff-editions.ts'
import type { WordRun } from './diff-words.ts'

/** What to print. */
export interface DiffFormat {
  /** Fates to list; all are counted. */
  fates: readonly Fate[]
}

const WIDTH = 100

/** A line of figures, then one entry for each difference: `[-removed-]` and `{+added+}` words between those around them. */
export function formatDiff({ before, after, counts, differences }: EditionDiff, { fates }: DiffFormat): string {
  const figures = Object.entries(counts).map(([fate, count]) => `${count} ${fate}`)
  const listed = differences.filter(({ fate }) => fates.includes(fate)).flatMap(entryOf)
  return [`--- ${titleOf(before)}`, `+++ ${titleOf(after)}`, figures.join(', '), ...listed, ''].join('\n')
}

function titleOf({ name, titles, editions }: EditionName): string {
  const works = titles.map((title) => `${title} CFR`).join(', ')
  return [name, [works, ...editions].filter((word) => word !== '').join(', ')].filter((word) => word !== '').join(': ')
}

function entryOf({ fate, type, before, after, words }: Difference): string[] {
  const here = (after ?? before)!
  const kind = type === 'paragraph' ? '' : ` (${type === 'sectionHeading' ? 'heading' : type})`
  const name = fate === 'renumbered' && before !== null ? `${before.citation} -> ${here.citation}` : here.citation
  const pages = fate === 'moved' ? ` p. ${before!.pages.join(', ')} -> p. ${after!.pages.join(', ')}` : ''
  const head = `\n${fate} ${name}${kind}${pages}`
  if (fate === 'moved' || (fate === 'renumbered' && words.length === 0)) return [head]
  return [head, ...wrap(words.length > 0 ? drawWords(words) : drawWhole(fate, here.text))]
}

function drawWhole(fate: Fate, text: string): string {
  return fate === 'removed' ? `[-${text}-]` : fate === 'added' ? `{+${text}+}` : text
}

const AROUND = 6

function drawWords(runs: readonly WordRun[]): string {
  const last = runs.length - 1
  return runs
    .map(({ change, text }, index) => {
      if (change === 'removed') return `[-${text}-]`
      return change === 'added' ? `{+${text}+}` : shorten(text, { isFirst: index === 0, isLast: index === last })
    })
    .join(' ')
}

function shorten(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  const words = text.split(' ')
  if (words.length <= 2 * AROUND + 2) return text
  const head = isFirst ? '' : words.slice(0, AROUND).join(' ')
  const tail = isLast ? '' : words.slice(-AROUND).join(' ')
  return [head, '…', tail].filter((part) => part !== '').join(' ')
}

function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(`    ${line}`)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, `    ${line}`]
}
