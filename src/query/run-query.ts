/** A citation asked of all compiled volumes: one answer, or a miss with a way out. */
import { type Answer, absent, isMiss, type Miss, type Outcome } from './answer.ts'
import type { AskedCitation } from './citations-of.ts'
import { findIdentifier } from './find-identifier.ts'
import { findPage } from './find-page.ts'
import { findProvision, type QueryOptions } from './find-provision.ts'
import { openVolume, type VolumeReader } from './read-records.ts'
import { describeVolumes, matchVolumes } from './read-volumes.ts'
import type { QueryVolume } from './records.ts'

/** Ask the volumes that a citation may mean. Only their files are read. */
export function runQuery(
  volumes: readonly QueryVolume[],
  citation: AskedCitation,
  options: QueryOptions = {},
): Answer | Miss {
  const matching = matchVolumes(volumes, citation)
  if (matching.length === 0) return uncompiled(volumes, citation)
  const outcomes = matching.map((volume) => ({ volume, outcome: findIn(openVolume(volume), citation, options) }))
  const answers = outcomes.flatMap(({ outcome }) => (isMiss(outcome) ? [] : outcome))
  if (answers.length === 1) return answers[0]!
  if (answers.length > 1) return ambiguous(answers)
  return closest(outcomes.flatMap(({ volume, outcome }) => (isMiss(outcome) ? [{ ...outcome, volume }] : [])))
}

function findIn(reader: VolumeReader, citation: AskedCitation, options: QueryOptions): Outcome {
  switch (citation.kind) {
    case 'page':
      return findPage(reader, citation)
    case 'identifier':
      return findIdentifier(reader, citation.identifier, options)
    case 'provision':
      return findProvision(reader, citation, options)
  }
}

/** No volume is of the title and edition asked for. */
export function uncompiled(volumes: readonly QueryVolume[], { title, year }: AskedCitation): Miss {
  const edition = [title === null ? 'an edition' : `${title} CFR`, year === null ? '' : `of ${year}`]
    .filter(Boolean)
    .join(' ')
  return {
    kind: 'uncompiled',
    message: `No volume of ${edition} is compiled; compiled are ${describeVolumes(volumes)}.`,
    nearest: [],
  }
}

function ambiguous(answers: readonly Answer[]): Miss {
  return {
    kind: 'ambiguous',
    message: `That fits ${answers.length} provisions; name the title, part, subpart or year.`,
    nearest: distinctNames(answers),
  }
}

/** Citations that tell the candidates apart: with the year, then by identifier. */
function distinctNames(answers: readonly Answer[]): string[] {
  const name = (answer: Answer) => answer.citation
  const withYear = (answer: Answer) =>
    answer.volume.edition === null ? answer.citation : `${answer.citation} (${answer.volume.edition.slice(0, 4)})`
  const withIdentifier = (answer: Answer) => answer.identifier ?? `${withYear(answer)}, ${answer.volume.source}`
  const ways = [name, withYear, withIdentifier].map((way) => answers.map(way))
  return ways.find((names) => new Set(names).size === names.length) ?? ways[2]!
}

type VolumeMiss = Miss & { volume: QueryVolume }

/** The miss of the volume that knew most of the citation; volumes that knew as much add what they have. */
function closest(misses: readonly VolumeMiss[]): Miss {
  const best = Math.max(...misses.map(({ closeness = 0 }) => closeness))
  const speaking = misses.filter(({ closeness = 0 }) => closeness === best)
  const nearest = [...new Set(speaking.flatMap((miss) => miss.nearest))]
  return absent(inOne(speaking), nearest)
}

/** What two volumes say alike is said once, be it the first clause alone; what differs is said of each by its name. */
function inOne(misses: readonly VolumeMiss[]): string {
  const distinct = misses.filter(({ message }, at) => misses.findIndex((other) => other.message === message) === at)
  if (distinct.length === 1) return distinct[0]!.message
  if (distinct.length > 2) return NOWHERE
  const [lead, other] = distinct.map(({ message }) => message.slice(0, message.indexOf(';') + 1))
  if (lead === '' || lead !== other) return distinct.map(nameVolume).join(' ')
  const rests = distinct.map(
    ({ volume, message }) => ` in ${volume.source}${message.slice(lead!.length).replace(/\.$/, '')}`,
  )
  return `${lead}${rests.join(';')}.`
}

const nameVolume = ({ volume: { source }, message }: VolumeMiss): string =>
  message.includes(source) ? message : `${source}: ${message}`

const NOWHERE = 'No compiled volume has that provision; name the title for a closer answer.'
