/** Designations that count in no list, for they name what stands under them. */

/** A provision commented on, or a form set out: `2(b)(2)`, `1005.2`, `A-6` (grammar/line/provision-heading.ts). */
const PROVISION_NAME = /^(?:\d+[a-z]?\(|\d+\.\d+[a-z]?$|[A-Z]{1,2}-\d)/

/** Is a designation such a name? */
export function isProvisionName(designation: string): boolean {
  return PROVISION_NAME.test(designation)
}
