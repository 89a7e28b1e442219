/** Answers as Markdown: paragraphs as nested lists, tables as GFM tables, quotes and dashes as in print. */
import type { Answer } from './answer.ts'
import { escapeInline, escapeParagraph } from './escape-markdown.ts'
import { blockMarkdown } from './format-markdown-blocks.ts'
import { headOfSection, historyLine, labelOf, pageSpan, placeOfDivision, placeOfSection } from './place-lines.ts'
import type { QueryDivision, QuerySection } from './records.ts'
import { typographic, typographicHeading } from './typographic.ts'

/** Format an answer; it ends in a line that names source and edition. */
export function formatMarkdown(answer: Answer): string {
  const parts = [...partsOf(answer), sourceLine(answer)]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function partsOf(answer: Answer): string[] {
  switch (answer.kind) {
    case 'section':
      return answer.sections.flatMap((section) => sectionParts(section, 1))
    case 'paragraph':
    case 'range':
    case 'list': {
      const { heading } = headOfSection(answer.section)
      const place = [heading, placeOfSection(answer.section)].map(typographicHeading).map(escapeParagraph)
      return [headingLine(1, answer.citation, ''), ...place, ...blockMarkdown(answer.blocks)]
    }
    case 'division':
      return [
        headingLine(1, answer.citation, ''),
        escapeParagraph(typographicHeading(placeOfDivision(answer.ancestors))),
        ...(answer.sections.length > 0
          ? answer.sections.flatMap((section) => sectionParts(section, 2))
          : [answer.divisions.flatMap((division) => outlineLines(division, 0)).join('\n')]),
      ]
    case 'page':
      return [
        headingLine(1, answer.citation, ''),
        ...answer.items.flatMap((item) => (item.type === 'print' ? printed(item.lines) : sectionParts(item, 2))),
      ]
  }
}

function sectionParts(section: QuerySection, level: number): string[] {
  const { citation, heading } = headOfSection(section)
  const history = historyLine(section.history)
  return [
    headingLine(level, citation, heading),
    escapeParagraph(typographicHeading(placeOfSection(section))),
    ...blockMarkdown(section.blocks),
    history === '' ? '' : escapeParagraph(typographic(`[History: ${history}]`)),
  ]
}

/** Lines whose places matter; no fence of the print is as long as theirs. */
function printed(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => (/`*/.exec(line.trimStart())?.[0].length ?? 0) + 1)))
  return [fence, ...lines, fence].join('\n')
}

function headingLine(level: number, citation: string, heading: string): string {
  const words = [citation, heading].filter((word) => word !== '').join(' — ')
  return `${'#'.repeat(level)} ${escapeInline(typographicHeading(words))}`
}

function outlineLines(division: QueryDivision, depth: number): string[] {
  const line = `${'  '.repeat(depth)}- ${labelMarkdown(division)}`
  return [line, ...division.children.flatMap((child) => outlineLines(child, depth + 1))]
}

function labelMarkdown(division: QueryDivision): string {
  return escapeParagraph(typographicHeading(labelOf(division)))
}

function sourceLine({ volume, pages }: Answer): string {
  const edition = volume.edition === null ? [] : [`revised as of ${volume.edition}`]
  return `Source: ${escapeInline([volume.source, ...edition, ...pageSpan(pages)].join(', '))}`
}
