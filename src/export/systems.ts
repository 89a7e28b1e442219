/**
 * Systems of records that an agency exempts from the Privacy Act: systems.ndjson.
 *
 * Such a section says three things in three places: which systems (a table or list), from which provisions they are
 * exempt ("hereby exempts the systems listed in paragraph (c)(1) from …"), and why ("Reasons for exemptions under …").
 * What ties them together is the section's own references and the order of its paragraphs, never a name or number. Other
 * sections set out each system by itself, with all three.
 */
import type { Root } from '../ast/nodes.ts'
import type { SectionRecord, SystemRecord } from './records.ts'
import { createRowPositions, type RowPositions } from './row-positions.ts'
import { findEntries, type SystemEntry } from './system-entries.ts'
import { findListings, type ListedSystem, type Listing } from './system-listings.ts'
import { outlineSection, type Placed, pathDistance } from './system-outline.ts'
import { type Exemption, findExemptions, findReasons, kindOfExemption } from './system-provisions.ts'

/** One record for each row or item and each provision that allows its exemption, in reading order. */
export function toSystemRecords(tree: Root, sections: readonly SectionRecord[]): SystemRecord[] {
  const rowPositions = createRowPositions(tree)
  return sections.flatMap((section) => systemsOf(section, rowPositions))
}

function systemsOf(section: SectionRecord, rowPositions: RowPositions): SystemRecord[] {
  const placed = outlineSection(section)
  const entries = findEntries(placed)
  return entries.length > 0 ? entries.flatMap(entryRecords) : listedRecords(placed, rowPositions)
}

/** A system that is set out by itself says everything in one place. */
function entryRecords({ number, name, block, targets, exemptFrom, exemption, reasons }: SystemEntry): SystemRecord[] {
  const system = { number, name, reserved: false, position: block.position }
  const list = { component: null, listedIn: block.identifier }
  const grant = { exemptFrom, except: [], provision: exemption.identifier, reasons: reasons?.identifier ?? null }
  return targets.map((target) => toSystemRecord(system, list, { ...grant, target }))
}

function listedRecords(placed: readonly Placed[], rowPositions: RowPositions): SystemRecord[] {
  const exemptions = findExemptions(placed)
  if (exemptions.length === 0) return []
  return findListings(placed, rowPositions).flatMap((listing) => {
    const grants = grantsOf(exemptionOf(listing, exemptions), placed)
    return listing.systems.flatMap((system) => grants.map((grant) => toSystemRecord(system, listing, grant)))
  })
}

/** What one provision of the statute allows. */
interface Grant extends Pick<Exemption, 'exemptFrom' | 'except'> {
  target: string
  /** Paragraph that exempts. */
  provision: string | null
  /** Paragraph that says why. */
  reasons: string | null
}

function grantsOf(exemption: Exemption, placed: readonly Placed[]): Grant[] {
  const { targets, exemptFrom, except } = exemption
  const provision = exemption.placed.block.identifier
  return targets.map((target) => ({
    ...{ target, exemptFrom, except, provision },
    reasons: findReasons(placed, exemption, target),
  }))
}

function toSystemRecord(
  { number, name, reserved, position }: ListedSystem,
  { component, listedIn }: Pick<Listing, 'component' | 'listedIn'>,
  { target, exemptFrom, except, provision, reasons }: Grant,
): SystemRecord {
  return {
    number,
    name,
    component,
    exemption: target,
    kind: kindOfExemption(target),
    exemptFrom,
    except,
    listedIn,
    provision,
    reasons,
    reserved,
    position,
  }
}

/** The exemption that names the listing; else, where its reference is misprinted, the one that stands nearest. */
function exemptionOf(listing: Listing, exemptions: readonly Exemption[]): Exemption {
  const named = exemptions.filter(({ covers }) => covers.some((target) => isSameBranch(target, listing.listedIn)))
  return nearest(listing.placed, named.length > 0 ? named : exemptions)
}

function isSameBranch(target: string, listedIn: string | null): boolean {
  return listedIn !== null && (`${listedIn}/`.startsWith(`${target}/`) || target.startsWith(`${listedIn}/`))
}

/** Fewest steps through the tree of paragraphs; of equals the one behind the listing, and of those the first. */
function nearest(from: Placed, exemptions: readonly Exemption[]): Exemption {
  const cost = ({ placed }: Exemption): number[] => [
    pathDistance(from, placed),
    placed.order < from.order ? 1 : 0,
    Math.abs(placed.order - from.order),
  ]
  return exemptions.reduce((best, next) => (isLess(cost(next), cost(best)) ? next : best))
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const level = a.findIndex((value, index) => value !== b[index])
  return level !== -1 && a[level]! < b[level]!
}
