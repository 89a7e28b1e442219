import { pageMarker } from '../../../grammar/line/page-marker.ts'
import type { DialectRules } from './dialect-rules.ts'

/** GPO's text of a whole volume: `Sec. 1.36  Systems exempt`, 72 characters to a line, `[[Page 53]]`. */
export const gpo: DialectRules = {
  name: 'gpo',
  print: 'gpo',
  blanksOverBare: null,
  pageMark: pageMarker,
  markup: () => [],
  head: () => null,
  isHeadLine: () => false,
  settle: (nodes) => nodes,
}
