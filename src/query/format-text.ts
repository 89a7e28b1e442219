/** Answers as plain text for a terminal: words as printed, wrapped, indented by depth. */
import type { Answer } from './answer.ts'
import { blockLines } from './format-text-blocks.ts'
import { headOfSection, historyLine, labelOf, placeOfDivision, placeOfSection } from './place-lines.ts'
import type { QueryDivision, QuerySection } from './records.ts'
import { wrapText } from './wrap-text.ts'

const WIDTH = 80

/** Format an answer; it ends in a line end. */
export function formatText(answer: Answer): string {
  return `${linesOf(answer)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

function linesOf(answer: Answer): string[] {
  switch (answer.kind) {
    case 'section':
      return answer.sections.flatMap((section) => [...sectionLines(section), ''])
    case 'paragraph':
    case 'range':
    case 'list':
      return [
        ...hanging(answer.citation, `in ${headOfSection(answer.section).heading}`),
        ...placeLines(placeOfSection(answer.section)),
        '',
        ...blockLines(answer.blocks, { depth: 0, width: WIDTH }),
      ]
    case 'division':
      return [
        answer.citation,
        ...placeLines(placeOfDivision(answer.ancestors)),
        '',
        ...(answer.sections.length > 0
          ? answer.sections.flatMap((section) => [...sectionLines(section), ''])
          : answer.divisions.flatMap((division) => outlineLines(division, 0))),
      ]
    case 'page':
      return [
        answer.citation,
        '',
        ...answer.items.flatMap((item) => [...(item.type === 'print' ? item.lines : sectionLines(item)), '']),
      ]
  }
}

function sectionLines(section: QuerySection): string[] {
  const { citation, heading } = headOfSection(section)
  const history = historyLine(section.history)
  return [
    ...hanging(citation, heading),
    ...placeLines(placeOfSection(section)),
    '',
    ...blockLines(section.blocks, { depth: 0, width: WIDTH }),
    ...(history === '' ? [] : ['', ...wrapText(`[History: ${history}]`, { first: '', rest: '  ', width: WIDTH })]),
  ]
}

function placeLines(place: string): string[] {
  return wrapText(place, { first: '', rest: '  ', width: WIDTH })
}

function hanging(name: string, words: string): string[] {
  return wrapText(words, { first: `${name}  `, rest: '  ', width: WIDTH })
}

/** A division and what it holds, one line each. */
function outlineLines(division: QueryDivision, depth: number): string[] {
  return [...labelLines(division, depth), ...division.children.flatMap((child) => outlineLines(child, depth + 1))]
}

function labelLines(division: QueryDivision, depth: number): string[] {
  const indent = '  '.repeat(depth)
  return wrapText(labelOf(division), { first: indent, rest: `${indent}    `, width: WIDTH })
}
