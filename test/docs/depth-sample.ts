/** The paragraphs whose depth the README explains, all in CFR-2005-title31-vol1. */
import type { DepthExample } from './depth-examples.ts'

export const depthExamples: readonly DepthExample[] = [
  ['1.5', 1619, 'i'],
  ['1.5', 1639, 'i'],
  ['1.11', 3033, 'i'],
  ['1.11', 3077, 'i'],
  ['1.36', 4356, '1'],
  ['1.36', 5331, 'i'],
  ['5.4', 9996, 'viii'],
  ['7.1', 11526, 'b'],
  ['10.35', 14444, '1'],
  ['10.35', 14666, 'A'],
  ['10.35', 14685, 'i'],
  ['16.2', 17190, '1'],
  ['16.2', 17257, '1'],
  ['16.3', 17281, 'A'],
  ['16.3', 17314, 'ii'],
  ['17.103', 18559, '1'],
  ['17.103', 18559, 'i'],
  ['17.103', 18580, 'i'],
]
