import type { RuleMeta } from './rule.ts'
import { rules } from './rules.ts'

/** Laws that other stages report while they work; they stand here so that the catalogue is complete. */
const lawsOfOtherStages: readonly RuleMeta[] = [
  {
    ruleId: 'reference-resolves',
    severity: 'warning',
    law: 'A reference inside the volume names a provision that exists.',
    authority: '1 CFR 21.21, general requirements: references',
    example: {
      text: 'paragraph (a)(8) of this section',
      finding: '31 CFR 1.23(a)(8) does not exist: there is no (8) under 31 CFR 1.23(a). There are (1), (2) and (3).',
    },
  },
  {
    ruleId: 'unknown-depth',
    severity: 'warning',
    law: 'A designation fits the levels that are open where it stands.',
    authority: '1 CFR 21.11(h), levels of paragraphs',
    example: { text: '(a) … (7) …', finding: '(7) fits no open list; it is read as the first level under (a).' },
  },
  {
    ruleId: 'footnote-linked',
    severity: 'warning',
    law: 'A footnote mark has a footnote in its section, and a footnote has a mark.',
    authority: 'GPO Style Manual, chapter 15 (footnotes)',
    example: { text: 'Classification levels [1.1(a)].\\1\\', finding: 'No footnote 1 in this section.' },
  },
  {
    ruleId: 'source-empty',
    severity: 'warning',
    law: 'A source holds text.',
    authority: 'src/corpus: an empty file compiles to an empty tree',
    example: { text: '', finding: 'The file holds no text.' },
  },
  {
    ruleId: 'source-encoding',
    severity: 'warning',
    law: 'A source is UTF-8 text.',
    authority: 'src/corpus: anything else is read as Windows-1252, and told',
    example: {
      text: '\u00a7 1.1 as the single byte A7',
      finding: 'The file is not UTF-8; it is read as Windows-1252.',
    },
  },
  {
    ruleId: 'source-line-ends',
    severity: 'warning',
    law: 'A line of a source ends with a line feed, or a carriage return and a line feed.',
    authority:
      'src/corpus: a carriage return alone is white space, and told once; it ends a line in a file of no line feed',
    example: {
      text: 'PART 1_RECORDS\rSec. 1.1  Scope.\r\n',
      finding: 'The file has 1 carriage return without a line feed; they end no line.',
    },
  },
  {
    ruleId: 'title-from-name',
    severity: 'info',
    law: 'A file says which title it belongs to.',
    authority: '1 CFR 8.9, form of citation',
    example: { text: '§ 301.6103(m)-1', finding: 'The text does not say its title; the name of the file says 26.' },
  },
  {
    ruleId: 'valid-tree',
    severity: 'error',
    law: 'A tree is valid against schemas/tree.schema.json.',
    authority: 'schemas/tree.schema.json',
    example: { text: 'a table without columns', finding: 'The tree is not valid; nothing is written.' },
  },
  {
    ruleId: 'valid-record',
    severity: 'error',
    law: 'A record is valid against its schema.',
    authority: 'schemas/section.schema.json and its neighbours',
    example: { text: 'a section without identifier', finding: 'The record is not valid; nothing is written.' },
  },
]

/** Every law that a message of this program can name, sorted by name. */
export function ruleCatalogue(): RuleMeta[] {
  return [...rules.map((rule) => rule.meta), ...lawsOfOtherStages].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
}
