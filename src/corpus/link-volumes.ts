/**
 * References from one volume to another that is compiled in the same folder: links.ndjson.
 *
 * A volume's own files depend on its own text alone, so that it compiles to the same bytes whatever stands beside it;
 * what it says about its neighbours stands here. Of several volumes that hold the part cited, the one with the nearest
 * edition answers, of those the one that has the section, else the first by name: the order of the files decides nothing.
 */
import type { Position } from 'unist'
import { blocksOf } from '../ast/build.ts'
import type { Node, Root } from '../ast/nodes.ts'
import type { LinkRecord, ReferenceEdge } from '../export/records.ts'
import { placesInRange, stepOfTitle } from '../transform/identifier-index.ts'

/** What linking needs of a volume: its tree may go. */
export interface Linkable {
  name: string
  edition: string | null
  /** Every identifier between line feeds: one string of a volume takes a tenth of the room of a set. */
  identifiers: string
  leaving: Leaving[]
}

interface Leaving {
  from: string | null
  text: string
  target: string
  position: Position
}

/** What is known of a volume whose files were written by an earlier run. */
interface StoredVolume {
  name: string
  edition: string | null
  identifiers: readonly string[]
  references: readonly Pick<ReferenceEdge, 'from' | 'text' | 'target' | 'resolved' | 'position'>[]
}

/** Keep of a compiled volume what linking needs. */
export function toLinkable(volume: { name: string; tree: Root; references: readonly ReferenceEdge[] }): Linkable {
  const { name, tree, references } = volume
  return storedToLinkable({ name, edition: tree.edition, identifiers: identifiersOf(tree), references })
}

/** The same of a volume that is read back. */
export function storedToLinkable({ name, edition, identifiers, references }: StoredVolume): Linkable {
  const leaving = references.flatMap(({ from, text, target, resolved, position }) =>
    resolved === null && target?.startsWith('/us/cfr/') ? [{ from, text, target, position }] : [],
  )
  const places = identifiers.flatMap((identifier) => [identifier, ...placesInRange(identifier)])
  return { name, edition, identifiers: `\n${places.join('\n')}\n`, leaving }
}

function identifiersOf(tree: Root): string[] {
  const identifiers: string[] = []
  const visit = (node: Node): void => {
    if ('identifier' in node && node.identifier) identifiers.push(node.identifier)
    for (const child of blocksOf(node)) visit(child)
  }
  visit(tree)
  return identifiers
}

/** Links of all volumes, in order of the volume's name and of the print. */
export function linkVolumes(volumes: readonly Linkable[]): LinkRecord[] {
  const byName = [...volumes].sort((a, b) => order(a.name, b.name))
  const known = new Map<string, Set<string>>()
  const hasPlace = (volume: Linkable, identifier: string): boolean => {
    const set = known.get(volume.name) ?? new Set(volume.identifiers.split('\n'))
    known.set(volume.name, set)
    return set.has(identifier)
  }
  return byName.flatMap((volume) =>
    volume.leaving.flatMap(({ from, text, target, position }): LinkRecord[] => {
      const others = byName.filter((other) => other !== volume && hasPlace(other, partOf(target)))
      const holder = nearestEdition(others, volume.edition, (other) => hasPlace(other, stepOfTitle(target)))
      if (!holder) return []
      const resolved = hasPlace(holder, target)
      const note = resolved ? null : whatIsMissing(target, (identifier) => hasPlace(holder, identifier))
      return [{ volume: volume.name, from, text, target, in: holder.name, resolved, note, position }]
    }),
  )
}

/** `/us/cfr/t31/p1` for any place in part 1; the place itself where it is larger than a part. */
function partOf(target: string): string {
  const [, title, section, part] = /^(\/us\/cfr\/t\d+)\/(?:s(\d+[a-z]?)\.|(p[^/]+))/.exec(target) ?? []
  if (title === undefined) return target
  return `${title}/${section === undefined ? part : `p${section}`}`
}

/** A part may fill several volumes of one edition: that which has the section answers. */
function nearestEdition(
  volumes: readonly Linkable[],
  edition: string | null,
  hasSection: (volume: Linkable) => boolean,
): Linkable | undefined {
  const distance = (other: Linkable): number => Math.abs(yearOf(other.edition) - yearOf(edition))
  const nearest = Math.min(...volumes.map(distance))
  const near = volumes.filter((volume) => distance(volume) === nearest)
  return near.find(hasSection) ?? near[0]
}

function yearOf(edition: string | null): number {
  return edition === null ? 0 : Number(edition.slice(0, 4))
}

function whatIsMissing(target: string, hasPlace: (identifier: string) => boolean): string {
  let missing = target
  let parent = target.slice(0, target.lastIndexOf('/'))
  while (parent.split('/').length > 4 && !hasPlace(parent)) {
    missing = parent
    parent = parent.slice(0, parent.lastIndexOf('/'))
  }
  return `There is no ${missing.slice(parent.length + 1)} under ${parent}.`
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
