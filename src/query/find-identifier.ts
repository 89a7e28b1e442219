/** Provisions by USLM identifier: section, paragraph or division. */
import { absent, type Outcome } from './answer.ts'
import { placeDivisions } from './find-division.ts'
import { allBlocks } from './find-paragraphs.ts'
import { divisionAnswer, paragraphAnswer, type QueryOptions, sectionAnswer } from './find-provision.ts'
import { nearestDesignations } from './ordinals.ts'
import type { VolumeReader } from './read-records.ts'

/** Find the node of an identifier, or the deepest step of it that exists. */
export function findIdentifier(reader: VolumeReader, identifier: string, options: QueryOptions = {}): Outcome {
  return exactly(reader, identifier, options) ?? missOf(reader, identifier)
}

function exactly(reader: VolumeReader, identifier: string, options: QueryOptions): Outcome | null {
  for (const section of reader.sectionsWith(`"identifier":${JSON.stringify(identifier)}`)) {
    if (section.identifier === identifier) return [sectionAnswer(reader, [section])]
    const blocks = allBlocks(section.blocks).filter((block) => block.identifier === identifier)
    if (blocks.length > 0) return [paragraphAnswer(reader, section, { blocks })]
  }
  const placed = placeDivisions(reader.contents().children)
  const found = placed.find(({ division }) => division.identifier === identifier)
  return found === undefined ? null : [divisionAnswer(reader, found, options)]
}

function missOf(reader: VolumeReader, identifier: string): Outcome {
  const known = identifiersOf(reader, identifier)
  let parent = identifier
  while (parent !== '' && !known.has(parent)) parent = parent.slice(0, parent.lastIndexOf('/'))
  if (parent === '') return absent(`There is no ${identifier} in ${reader.volume.source}.`)
  const steps = [...known].filter((each) => each.slice(0, each.lastIndexOf('/')) === parent).map(lastStep)
  const wanted = identifier.slice(parent.length + 1).split('/')[0]!
  const nearest = nearestDesignations(steps, wanted, 3).map((step) => `${parent}/${step}`)
  const message = `There is no ${identifier} in ${reader.volume.source}; ${parent} exists.`
  return { ...absent(message, nearest.length > 0 ? nearest : [parent]), closeness: parent.split('/').length - 3 }
}

function lastStep(identifier: string): string {
  return identifier.slice(identifier.lastIndexOf('/') + 1)
}

/** Identifiers on the way to the one asked for, and those beside it. */
function identifiersOf(reader: VolumeReader, identifier: string): Set<string> {
  const [section = ''] = /^\/us\/cfr\/t\d+\/s[^/]+/.exec(identifier) ?? []
  const records = section === '' ? [] : reader.sectionsWith(`"identifier":${JSON.stringify(section)}`)
  const blocks = records.flatMap((record) => [record, ...allBlocks(record.blocks)])
  const outline = placeDivisions(reader.contents().children).map(({ division }) => division)
  return new Set([...outline, ...blocks].flatMap((each) => each.identifier ?? []))
}
