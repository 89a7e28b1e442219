/** Designations that count in no list, for they name what stands under them. */

/** A provision commented on, or a form set out: `2(b)(2)`, `1005.2`, `A-6` (grammar/line/provision-heading.ts). */
const PROVISION_NAME = /^(?:\d+[a-z]?\(|\d+\.\d+[a-z]?$|[A-Z]{1,2}-\d)/

/** Is a designation such a name? */
export function isProvisionName(designation: string): boolean {
  return PROVISION_NAME.test(designation)
}

/** `11.2.1`, `S5.1.2`, `S3`, `A.1`: the number of a test method or standard (grammar/line/dotted-designation.ts). */
export function isDottedNumber(designation: string): boolean {
  return /^(?:[A-Z]{0,2}\d+(?:\.\d+)+|[A-Z](?:\.\d+)+|S\d+)$/.test(designation)
}

/** Does a dotted number name the level above it: `11.2.1` names `11.2`, `11.0` and `11`, and `1.02` `1.00`? */
export function standsUnder(dotted: string, designation: string): boolean {
  return dotted.startsWith(`${designation.replace(/(?<=\d)(?:\.0+)+$/, '')}.`) && dotted !== designation
}
