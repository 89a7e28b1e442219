/** The laws that a finished tree is held against, in the order in which they speak. */
import type { Rule } from './rule.ts'
import { authorityPresent } from './rules/authority-present.ts'
import { blankBeforeMark } from './rules/blank-before-mark.ts'
import { citationSuspect } from './rules/citation-suspect.ts'
import { contentsMatch } from './rules/contents-match.ts'
import { contentsPage } from './rules/contents-page.ts'
import { contentsPresent } from './rules/contents-present.ts'
import { dateValid } from './rules/date-valid.ts'
import { depthTie } from './rules/depth-tie.ts'
import { designationSequence } from './rules/designation-sequence.ts'
import { dialectFits } from './rules/dialect-fits.ts'
import { doubledWord } from './rules/doubled-word.ts'
import { duplicateIdentifier } from './rules/duplicate-identifier.ts'
import { historyOrder } from './rules/history-order.ts'
import { pageSequence } from './rules/page-sequence.ts'
import { paragraphOverPage } from './rules/paragraph-over-page.ts'
import { reservedWithText } from './rules/reserved-with-text.ts'
import { sectionOrder } from './rules/section-order.ts'
import { unbalanced } from './rules/unbalanced.ts'
import { unknownLine } from './rules/unknown-line.ts'
import { volumeComplete } from './rules/volume-complete.ts'

/** All rules of the linter. */
export const rules: readonly Rule[] = [
  // The file
  dialectFits,
  unknownLine,
  volumeComplete,
  pageSequence,
  // Divisions
  contentsPresent,
  contentsMatch,
  contentsPage,
  sectionOrder,
  duplicateIdentifier,
  reservedWithText,
  authorityPresent,
  // Paragraphs
  designationSequence,
  depthTie,
  paragraphOverPage,
  // Words
  citationSuspect,
  unbalanced,
  doubledWord,
  blankBeforeMark,
  dateValid,
  historyOrder,
]
