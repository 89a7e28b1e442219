import type { HistoryEntry } from '../../ast/nodes.ts'
import { withIdentifier } from '../node-types.ts'
import type { Rule } from '../rule.ts'

/** The steps of a history line are printed oldest first. */
export const historyOrder: Rule = {
  meta: {
    ruleId: 'history-order',
    severity: 'info',
    law: 'A history line tells its steps in the order of their dates.',
    authority: '1 CFR 21.23, parallel citations; GPO prints the oldest step first',
    example: {
      text: '[65 FR 1, Jan. 3, 2000; 64 FR 9, Jan. 4, 1999]',
      finding: '64 FR 9 of 1999-01-04 follows 65 FR 1 of 2000-01-03.',
    },
  },
  check: ({ index, report }) => {
    for (const { node, scope } of index.histories) {
      let before: HistoryEntry | undefined
      for (const entry of node.entries) {
        if (before !== undefined && isBackwards(before, entry))
          report({
            message: `${nameOf(entry)} follows ${nameOf(before)}.`,
            place: node.position,
            ...withIdentifier(scope),
          })
        if (entry.date !== null) before = entry
      }
    }
  },
}

/** A volume that does not fit its year is date-valid's matter: one of the two numbers is misprinted. */
function isBackwards(before: HistoryEntry, entry: HistoryEntry): boolean {
  return entry.date !== null && entry.date < before.date! && fitsVolume(before) && fitsVolume(entry)
}

function fitsVolume({ volume, date }: HistoryEntry): boolean {
  return volume === null || date === null || Number(date.slice(0, 4)) === volume + 1935
}

function nameOf({ volume, page, date }: HistoryEntry): string {
  return volume === null ? `the step of ${date}` : `${volume} FR ${page} of ${date}`
}
