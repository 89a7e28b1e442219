/** The pipeline, from top to bottom: text → flat tree → nested tree with identifiers → messages. */
import { type Plugin, type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import type { Report } from './ast/finding.ts'
import type { FlatRoot } from './ast/flat.ts'
import { reportTo } from './ast/messages.ts'
import type { Root } from './ast/nodes.ts'
import { createSource, type Source } from './ast/source.ts'
import { lint } from './lint/lint.ts'
import { fromText } from './parse/from-text.ts'
import { assignIdentifiers } from './transform/assign-identifiers.ts'
import { findTitle } from './transform/find-title.ts'
import { linkFootnotes } from './transform/link-footnotes.ts'
import { markKeyTerms } from './transform/mark-key-terms.ts'
import { nestSections } from './transform/nest-sections.ts'
import { parseInline } from './transform/parse-inline.ts'
import { readHistory } from './transform/read-history.ts'
import { resolveReferences } from './transform/resolve-references.ts'

/** What every stage after the parser may use. */
interface Pass {
  source: Source
  name: string
  report: Report
}

/** The passes in order; each finishes before the next begins. */
function transform(flat: FlatRoot, { source, name, report }: Pass): Root {
  const root = nestSections(flat, source)
  findTitle(root, name, report)
  markKeyTerms(root)
  readHistory(root)
  assignIdentifiers(root, report)
  const references = parseInline(root, source)
  linkFootnotes(root, report)
  resolveReferences(root, references, report)
  lint(root, source, report)
  return root
}

const cfrParse: Plugin<[], string, FlatRoot> = function () {
  this.parser = (text) => fromText(createSource(text))
}

const cfrTransform: Plugin<[], FlatRoot, Root> = () => (flat, file) =>
  transform(flat, { source: createSource(String(file)), name: file.basename ?? '', report: reportTo(file) })

/** The frozen processor: `processor.parse(file)` gives the flat tree, `processor.runSync(flat, file)` the tree. */
export const processor: Processor<FlatRoot, FlatRoot, Root> = unified().use(cfrParse).use(cfrTransform).freeze()

/** Parse and transform one file; what there is to say is said as messages of the file. */
export function parseVolume(file: VFile): Root {
  return processor.runSync(processor.parse(file), file)
}
