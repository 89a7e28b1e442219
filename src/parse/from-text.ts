/** Text in, flat tree out: lines, pages, blocks. No input is refused; nothing is reported that is not in the tree. */
import { divisionHeading } from '../../grammar/line/division-heading.ts'
import { spanOf } from '../ast/build.ts'
import type { FlatNode, FlatRoot } from '../ast/flat.ts'
import type { Dialect, Division, PageBreak } from '../ast/nodes.ts'
import type { Source } from '../ast/source.ts'
import { type BlockContext, createBlockContext, pageBreaksBefore } from './block-context.ts'
import { parseBlocks } from './blocks.ts'
import { rulesOf } from './dialects/detect-dialect.ts'
import { buildFindingAids, findFindingAids } from './finding-aids.ts'
import { buildFrontMatter, readVolumeFacts } from './front-matter.ts'
import { parseLines } from './lines.ts'
import { type BookLine, liftPages } from './pages.ts'

/** Parse a volume or excerpt into flat nodes in reading order; `forced` is the dialect, where it is not to be told. */
export function fromText(source: Source, forced?: Dialect): FlatRoot {
  const printed = parseLines(source.text)
  const rules = rulesOf(printed, forced)
  const lines = liftPages(printed, rules.pageMark)
  const { title, edition } = readVolumeFacts(lines)
  const head = rules.head(lines, source)
  const body = head?.to ?? findBody(lines)
  const aids = findFindingAids(lines)
  const end = aids > body ? aids : lines.length
  const context = createBlockContext({ source, lines: lines.slice(body, end), rules })
  const children: FlatNode[] = [
    ...division('frontMatter', buildFrontMatter(lines.slice(0, head?.from ?? body), source)),
    ...(head?.nodes ?? []),
    ...parseBlocks(context),
    ...(end < lines.length ? findingAids(lines.slice(end), source) : []),
  ]
  const dialect = forced ?? rules.name
  return {
    ...{ type: 'flatRoot', dialect, title, edition },
    children: rules.settle(children),
    position: source.position(0, source.text.length),
  }
}

/** Page breaks before the finding aids stand before the division, not in it. */
function findingAids(lines: readonly BookLine[], source: Source): FlatNode[] {
  const before: PageBreak[] = pageBreaksBefore({ source, lines } as BlockContext, 0)
  return [
    ...before,
    ...division(
      'findingAids',
      buildFindingAids(lines, source).filter((node) => !isAmong(node, before)),
    ),
  ]
}

function isAmong(
  node: { type: string; position: { start: { offset?: number | undefined } } },
  nodes: readonly PageBreak[],
): boolean {
  return node.type === 'pageBreak' && nodes.some((other) => other.position.start.offset === node.position.start.offset)
}

function division(type: 'frontMatter' | 'findingAids', children: Division['children']): FlatNode[] {
  if (children.length === 0) return []
  return [{ type, number: null, position: spanOf(children), children }]
}

/** Where the front matter ends: at the heading of the title, or of whatever division comes first. */
function findBody(lines: readonly BookLine[]): number {
  const opens = (line: BookLine): ReturnType<typeof divisionHeading> => (line.blank ? null : divisionHeading(line.text))
  const title = lines.findIndex((line) => line.indent > 0 && opens(line)?.division === 'title')
  if (title !== -1) return title
  if (!lines.some((line) => /^\[(?:Title|Code of Federal)/.test(line.text))) return 0
  const from = behindRomanPages(lines)
  const first = lines.slice(from).findIndex((line) => opens(line) !== null || /^Secs?\. .*\d {2}\S/.test(line.text))
  return first === -1 ? from : from + first
}

/** The front matter of a book has pages in Roman numbers: where a file breaks off in it, `Chapter I--…` is of the list there. */
function behindRomanPages(lines: readonly BookLine[]): number {
  const isNumbered = (line: BookLine, pages: RegExp): boolean => line.marks.some(({ page }) => pages.test(page))
  const roman = lines.findLastIndex((line) => isNumbered(line, /^[ivxlc]+$/))
  const first = lines.findIndex((line, index) => index > roman && isNumbered(line, /^\d/))
  if (roman === -1) return 0
  return first === -1 ? lines.length : first
}
