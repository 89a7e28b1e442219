/** Where the rows of tables stand: records of tables have strings for cells, the tree has the places. */
import type { Position } from 'unist'
import { blocksOf } from '../ast/build.ts'
import type { Node, Root, Table, TableRow } from '../ast/nodes.ts'

/** Positions of the rows of the table that begins at an offset, header rows left out. */
export type RowPositions = (tableStart: number) => readonly Position[]

/** Collect the rows of all tables once. */
export function createRowPositions(tree: Root): RowPositions {
  const byStart = new Map<number, Position[]>()
  const visit = (node: Node): void => {
    if (node.type === 'table') byStart.set(node.position.start.offset!, rowsOf(node))
    else for (const child of blocksOf(node)) visit(child)
  }
  visit(tree)
  return (tableStart) => byStart.get(tableStart) ?? []
}

function rowsOf(table: Table): Position[] {
  const isRow = (child: Node): child is TableRow => child.type === 'tableRow' && child.role !== 'header'
  return table.children.filter(isRow).map((row) => row.position)
}
