/** Entries of the Alphabetical List of Agencies Appearing in the CFR. */
import { agencyPlaces } from '../../../grammar/block/agency-places.ts'
import type { Table, TableRow } from '../../ast/nodes.ts'
import { textOf } from '../../ast/text.ts'
import type { AgencyRecord } from '../records.ts'
import type { Aid, AidContext } from './aid.ts'

/** One record for each agency, and for each one again under the department that it belongs to, as the print has it. */
export function toAgencies({ blocks }: Aid, context: AidContext): AgencyRecord[] {
  return blocks.filter((block) => block.type === 'table').flatMap((table) => agenciesIn(table, context))
}

/** The indent of a name, which is all that tells under whom it stands, is in its place alone. */
interface Open {
  name: string
  column: number
}

function agenciesIn(table: Table, { pages }: AidContext): AgencyRecord[] {
  const open: Open[] = []
  return table.children.filter(isBody).flatMap((row) => {
    const [stub, places] = [0, 1].map((column) =>
      row.children.find((cell) => 'column' in cell && cell.column === column),
    )
    if (stub?.type !== 'tableCell') return []
    const name = textOf(stub.children)
    const { column } = stub.position.start
    while (open.length > 0 && open.at(-1)!.column >= column) open.pop()
    const under = open.at(-1)?.name ?? null
    open.push({ name, column })
    const text = places?.type === 'tableCell' ? textOf(places.children) : ''
    return {
      type: 'agency',
      ...{ name, under, text, places: agencyPlaces(text) ?? [] },
      page: pages.of([row])[0] ?? null,
      position: row.position,
    }
  })
}

const isBody = (node: Table['children'][number]): node is TableRow => node.type === 'tableRow' && node.role !== 'header'
