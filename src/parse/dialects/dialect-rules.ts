/** What a dialect decides; everything else is the same in all of them. */
import type { FlatNode } from '../../ast/flat.ts'
import type { Dialect } from '../../ast/nodes.ts'
import type { Source } from '../../ast/source.ts'
import type { Line } from '../lines.ts'

/** A span of a run of text. */
export interface Span {
  start: number
  end: number
}

/** The rules of one dialect. */
export interface DialectRules {
  name: Dialect
  /** Which production of the line grammar reads the headings of sections. */
  print: 'gpo' | 'web'
  /** Headings of sections print no sign (`1.102-1  Discussion.`): blank lines that stand over one, at least. */
  blanksOverBare: number | null
  /** Page that begins at a line, where `[[Page 53]]` is not the only way to say so. */
  pageMark(line: string): string | null
  /** Parts of a run of text that are markup, not words, in order. */
  markup(text: string): Span[]
  /** Headings of divisions that a head of the file lists, and the span of lines that lists them. */
  head(lines: readonly Line[], source: Source): { nodes: FlatNode[]; from: number; to: number } | null
  /** Is the line part of a head that the file repeats before each of its sections? */
  isHeadLine(line: string): boolean
  /** The flat nodes of the whole file, put in order: a file may print one heading several times. */
  settle(nodes: FlatNode[]): FlatNode[]
}
