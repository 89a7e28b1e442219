/** Exempt systems of records, by component and by what they are exempt from. */
import { covers } from './covers.ts'
import { openVolume } from './read-records.ts'
import type { QuerySystem, QueryVolume } from './records.ts'

/** What is asked for; an absent field asks for nothing. */
export interface SystemsFilter {
  /** Part of the component's name, in any case. */
  component?: string
  /** USLM identifier of the provision: `/us/usc/t5/s552a/d`. */
  from?: string
}

/** A system with the volume that lists it. */
export interface FoundSystem {
  volume: QueryVolume
  system: QuerySystem
}

/** Systems of all volumes that pass the filter, in the order of the print. */
export function querySystems(volumes: readonly QueryVolume[], filter: SystemsFilter): FoundSystem[] {
  return volumes.flatMap((volume) =>
    openVolume(volume)
      .systems()
      .filter((system) => passes(system, filter))
      .map((system) => ({ volume, system })),
  )
}

/** Names of all components, for a filter that finds none. */
export function componentsOf(volumes: readonly QueryVolume[]): string[] {
  const found = querySystems(volumes, {})
  return [...new Set(found.flatMap(({ system }) => system.component ?? []))]
}

function passes(system: QuerySystem, { component, from }: SystemsFilter): boolean {
  if (component !== undefined && system.component?.toLowerCase().includes(component.toLowerCase()) !== true)
    return false
  if (from === undefined) return true
  if (system.except?.some((kept) => covers(kept, from))) return false
  const targets = system.exemption === null ? system.exemptFrom : [system.exemption, ...system.exemptFrom]
  // An exemption from (d) is one from (d)(1); a question about (d) takes in (d)(1).
  return targets.some((target) => covers(from, target) || covers(target, from))
}
