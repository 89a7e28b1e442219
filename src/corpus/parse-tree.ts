/** From the text of a file to its tree. */
import type { VFile } from 'vfile'
import type { Root } from '../ast/nodes.ts'
import { parseVolume } from '../processor.ts'

/** Parses and transforms; findings become messages of the file. */
export type ToTree = (file: VFile) => Root

/** The compiler's own pipeline. */
export const parseTree: ToTree = parseVolume
