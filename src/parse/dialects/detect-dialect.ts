/** Which dialect a file is written in, and the words of the file as that dialect reads them. */
import { headDivision, isCiteLine, isContentsHeadLine } from '../../../grammar/line/section-file-head.ts'
import { bareSectionHeading, sectionHeading } from '../../../grammar/line/section-heading.ts'
import type { Dialect } from '../../ast/nodes.ts'
import type { Source } from '../../ast/source.ts'
import { plainView, type SourceView } from '../../ast/source-view.ts'
import { isUnderBlanks, type Line, parseLines } from '../lines.ts'
import type { DialectRules } from './dialect-rules.ts'
import { gpo } from './gpo.ts'
import { isHtml, viewOfHtml } from './html.ts'
import { sectionFile } from './section-file.ts'
import { viewOfSpacedLines } from './spaced-lines.ts'
import { hasTabs, viewOfTabs } from './tabs.ts'
import { isTight, viewOfTightLines } from './tight-lines.ts'
import { web } from './web.ts'

/** All dialects, for those who force one. */
export const DIALECTS: readonly Dialect[] = ['gpo', 'section', 'html', 'web']

/** A page of HTML, told from the text or forced. */
export function isPage(written: Source, forced?: Dialect): boolean {
  return forced === undefined ? isHtml(written.text) : forced === 'html'
}

/** The words of a file: a page of HTML is read, and so are tabs in GPO's columns and line ends that part paragraphs on the web. */
export function viewOf(written: Source, forced?: Dialect): SourceView {
  const view = viewOfSpacedLines(isPage(written, forced) ? viewOfHtml(written) : plainView(written))
  const { text } = view.source
  const [tabs, tight] = [hasTabs(text), isTight(text)]
  if (!tabs && !tight) return view
  const { print } = rulesOf(parseLines(text), forced)
  if (print === 'gpo') return tabs ? viewOfTabs(view) : view
  return tight ? viewOfTightLines(view) : view
}

/** The rules that read the lines of a file; in a page of HTML GPO's text stands, of a volume or of one section. */
export function rulesOf(lines: readonly Line[], forced?: Dialect): DialectRules {
  switch (forced) {
    case 'gpo':
      return gpo
    case 'section':
      return sectionFile
    case 'web':
      return web
    default:
      return detectRules(lines)
  }
}

const HEAD_LINES = 40

/**
 * A head with `[CITE: …]` or the names of the divisions is a single section's. Web copies head their sections with `§`
 * and put a whole paragraph on one line; GPO's text writes `Sec.` and wraps at 72. Where no heading tells, lines far
 * longer than a page do.
 */
function detectRules(lines: readonly Line[]): DialectRules {
  const head = lines.slice(0, HEAD_LINES)
  // A list of contents alone prints entries as title 48 prints headings: it has no section.
  if (head.some(({ text }) => isContentsHeadLine(text))) return sectionFile
  const isSection = head.some(({ text }) => isCiteLine(text) || headDivision(text) !== null)
  if (isSection) return orBare(sectionFile, lines, { blanks: 1, printed: countHeadings(lines, 'gpo', /^Sec/) })
  const onWeb = countHeadings(lines, 'web', /^§/)
  const printed = countHeadings(lines, 'gpo', /^Sec/)
  if (onWeb !== printed) return onWeb > printed ? web : orBare(gpo, lines, { blanks: 2, printed })
  const long = lines.filter((line) => line.text.length > 160).length
  return long > lines.filter((line) => !line.blank).length / 4 ? web : orBare(gpo, lines, { blanks: 2, printed })
}

function countHeadings(lines: readonly Line[], print: DialectRules['print'], first: RegExp): number {
  return lines.filter((line) => line.indent === 0 && first.test(line.text) && sectionHeading(line.text, print) !== null)
    .length
}

/** Title 48 prints its headings without a sign; then hardly any section has one. */
const BARE_SHARE = 4

function orBare(
  rules: DialectRules,
  lines: readonly Line[],
  { blanks, printed }: { blanks: number; printed: number },
): DialectRules {
  const isBare = (line: Line, index: number): boolean =>
    /^[0-9]/.test(line.text) && isUnderBlanks(lines, index, blanks) && bareSectionHeading(line.text) !== null
  const bare = lines.filter(isBare).length
  return bare > BARE_SHARE * printed ? { ...rules, blanksOverBare: blanks } : rules
}
