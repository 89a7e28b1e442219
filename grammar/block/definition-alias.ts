/** A short name that a text gives, with the offset at which it says so. */
export interface DefinitionAlias {
  term: string
  start: number
  end: number
}

const ALIAS =
  /\((?:hereinafter |hereafter )?(?:also |collectively )?(?:called|referred to as|known as) (?:an? |the )?(?:``([^`']{1,60})''|“([^”]{1,60})”)/g

/**
 * alias : "(" ("hereinafter" | "also")* ("called" | "referred to as" | "known as") quoted
 *
 * Samples: `5 U.S.C. 504 (called ``the Act'' in this part)` (CFR-2005-title31-vol1:11152), `National security information
 * (hereinafter also referred to as ``classified information'')` (:7369). Not `(``recordkeeper'')`: a bare quotation may be a label as
 * well as a name.
 */
export function findAliases(text: string): DefinitionAlias[] {
  return Array.from(text.matchAll(ALIAS), (match) => ({
    term: (match[1] ?? match[2])!.replace(/^the /, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
