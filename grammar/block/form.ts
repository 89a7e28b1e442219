/**
 * Lines that are set one by one: to be filled in, to be signed under, to be stamped on a document.
 */

/** Five underscores are a place to write on; GPO prints none in running text. */
const BLANK = /_{5,}/

/**
 * lineToFill : words? underscore{5,} words?
 *
 * Samples: `Classified by___________` (CFR-2005-title31-vol1:7582), `____________` over a name (:5985). Not the dashes in
 * `The ------------ (Government entity)` (:16359), which stand in running text.
 */
export function isLineToFill(line: string): boolean {
  return BLANK.test(line)
}

/**
 * blankAtEnd : words? underscore{5,}
 *
 * What is written there ends the line. Not `as ____________, effective `: a sentence with a blank in it.
 */
export function endsInBlank(line: string): boolean {
  return /_{5,}\s*$/.test(line)
}

/**
 * centeredBlank : blanks words dash{4,}
 *
 * Sample: `                             Docket No. ----` (CFR-2016-title21-vol1-excerpt:14620), which heads nothing. At the
 * margin dashes end a line of running text: `visit of ------` (CFR-2005-title31-vol1:16384).
 */
export function isCenteredBlank(line: string): boolean {
  return /^ {5,}\S.* -{4,}\s*$/.test(line)
}

/**
 * blankToTick : ( dash{4,} | "[ ]" | "( )" ) designation
 *
 * Sample: `------ 1. Reimbursement for overhead` (CFR-2005-title31-vol1:16293). The blank says nothing; its width, or null.
 * Not `------ (Country) to participate` (:16385), where words go on.
 */
export function blankToTick(words: string): number | null {
  return /^(?:-{4,}|\[ ?\]|\( \))(?=\s+(?:\([0-9A-Za-z]{1,4}\)|[0-9A-Za-z]{1,3}\.)\s)/.exec(words)?.[0].length ?? null
}

/**
 * labels : ( capital words ":" ){2,}
 *
 * Sample: `System Name:` / `System Location:` / `Designated Official:` (CFR-2005-title31-vol1:5981): what is to be
 * written behind them is left out.
 */
export function isListOfLabels(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => /^[A-Z].{0,40}:$/.test(line))
}

/**
 * captionOfBlank : "(" words ")" ( stop | "or" )*
 *
 * What is to be written on the line above or before: `(classification level of the transmittal document alone), or:`
 * (CFR-2005-title31-vol1:7623), ` (Date)` (CFR-2016-title21-vol1-excerpt:14612). Not `(5 U.S.C. 301)`, nor `(iv)`.
 */
export function isCaptionOfBlank(line: string): boolean {
  return /^ {0,3}\((?:[A-Z][a-z]|[a-z]+ )[^()]*\)(?:[.,;:]| or| and)*$/.test(line)
}

const LONGEST_MARKING = 6

/** An address ends in its code. */
const POSTAL_CODE = /\b[A-Z]{2},? [0-9]{5}\b/

/**
 * marking : words{2,6}, which make one sentence only together
 *
 * A stamp, a legend or a label, its lines broken as they are to be set: `Unclassified When Classified` / `Enclosure(s)
 * Detached.` (CFR-2005-title31-vol1:7614), `Unauthorized Disclosure Subject to` / `Administrative and Criminal Sanctions`
 * (:7660). Not the entries of a list, `Office of the Commissioner.` / `Office of the Administrative Law Judge.`
 * (CFR-2016-title21-vol1-excerpt:9381): each is whole.
 */
export function isMarking(lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? ''
  const others = lines.slice(0, -1)
  if (others.length === 0 || lines.length > LONGEST_MARKING || POSTAL_CODE.test(last)) return false
  if (others.some((line) => /[.:;]$/.test(line))) return false
  return (
    others.some((line) => /\s(?:to|of|by|for|from|in|on|or|and|the|with)$/.test(line)) ||
    lines.slice(1).some((line) => /^[a-z]/.test(line)) ||
    (/^["“`]/.test(lines[0]!) && /["”']$/.test(last)) ||
    (/\.$/.test(last) && others.every((line) => /\w\)?$/.test(line)))
  )
}
