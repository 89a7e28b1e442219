/** Where the rows of tables stand: records of tables have strings for cells, the tree has the places. */
import type { Position } from 'unist'
import type { Root, TableRow } from '../ast/nodes.ts'
import { walk } from './walk.ts'

/** Positions of the rows of the table that begins at an offset, header rows left out. */
export type RowPositions = (tableStart: number) => readonly Position[]

/** Collect the rows of all tables once. */
export function createRowPositions(tree: Root): RowPositions {
  const byStart = new Map<number, Position[]>()
  walk(tree, (node) => {
    if (node.type !== 'table') return
    const rows = node.children.filter(
      (child): child is TableRow => child.type === 'tableRow' && child.role !== 'header',
    )
    byStart.set(
      node.position.start.offset!,
      rows.map((row) => row.position),
    )
  })
  return (tableStart) => byStart.get(tableStart) ?? []
}
