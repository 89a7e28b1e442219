/** The pipeline, from top to bottom: text → flat tree → nested tree with identifiers → messages. */
import { type Plugin, type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import type { Report } from './ast/finding.ts'
import type { FlatRoot } from './ast/flat.ts'
import { reportTo } from './ast/messages.ts'
import type { Dialect, Root } from './ast/nodes.ts'
import { createSource } from './ast/source.ts'
import { type SourceView, writtenSpan } from './ast/source-view.ts'
import { lint } from './lint/lint.ts'
import { DIALECTS, isPage, viewOf } from './parse/dialects/detect-dialect.ts'
import { fromText } from './parse/from-text.ts'
import { assignIdentifiers } from './transform/assign-identifiers.ts'
import { findTitle } from './transform/find-title.ts'
import { linkFootnotes } from './transform/link-footnotes.ts'
import { markKeyTerms } from './transform/mark-key-terms.ts'
import { markTableNotes } from './transform/mark-table-notes.ts'
import { nestSections } from './transform/nest-sections.ts'
import { parseInline } from './transform/parse-inline.ts'
import { readHistory } from './transform/read-history.ts'
import { resolveReferences } from './transform/resolve-references.ts'
import { restoreMarkup } from './transform/restore-markup.ts'

/** What every stage after the parser may use. */
interface Pass {
  /** The words of the file, and what is written there. */
  view: SourceView
  name: string
  report: Report
}

/** The passes in order; each finishes before the next begins. */
function transform(flat: FlatRoot, { view, name, report }: Pass): Root {
  const { source } = view
  const root = nestSections(flat, source)
  findTitle(root, name, report)
  markKeyTerms(root)
  readHistory(root)
  assignIdentifiers(root, report)
  const references = parseInline(root, source)
  markTableNotes(root, source)
  linkFootnotes(root, report)
  resolveReferences(root, references, report)
  lint(root, source, report)
  restoreMarkup(root, view)
  return root
}

const cfrParse: Plugin<[], string, FlatRoot> = function () {
  this.parser = (text, file) => {
    const written = createSource(text)
    const forced = forcedDialect(file)
    const flat = fromText(viewOf(written, forced).source, forced)
    return isPage(written, forced) ? { ...flat, dialect: 'html' } : flat
  }
}

const cfrTransform: Plugin<[], FlatRoot, Root> = () => (flat, file) => {
  const view = viewOf(createSource(String(file)), flat.dialect)
  return transform(flat, { view, name: file.basename ?? '', report: reportAsWritten(file, view) })
}

/** The dialect that `file.data.dialect` forces on a file. */
function forcedDialect({ data }: VFile): Dialect | undefined {
  return DIALECTS.find((dialect) => dialect === data.dialect)
}

/** Passes say where in the words; people look in the file. */
function reportAsWritten(file: VFile, view: SourceView): Report {
  const report = reportTo(file)
  return (finding) => {
    const { start, end } = finding.place
    const written = writtenSpan(view, { start: start.offset!, end: end.offset! })
    report({ ...finding, place: view.written.position(written.start, written.end) })
  }
}

/** The frozen processor: `processor.parse(file)` gives the flat tree, `processor.runSync(flat, file)` the tree. */
export const processor: Processor<FlatRoot, FlatRoot, Root> = unified().use(cfrParse).use(cfrTransform).freeze()

/** Parse and transform one file; what there is to say is said as messages of the file. */
export function parseVolume(file: VFile): Root {
  return processor.runSync(processor.parse(file), file)
}
