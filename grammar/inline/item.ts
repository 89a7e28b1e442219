/** The record that every inline production returns, and the way from a list of designations to such records. */

/** Half-open span of UTF-16 units in the text that was searched. */
export interface Span {
  start: number
  end: number
}

/** A place named by number and path: `552a(j)(2)` is `{number: '552a', path: ['j', '2']}`. */
export interface Pinpoint {
  number: string | null
  path: string[]
}

/** One step outwards from what is named: "of this section" is `{unit: 'section', self: true}`. */
export interface Scope extends Pinpoint {
  unit: string
  /** The word "this" was printed: the place is the one that holds the text. */
  self: boolean
}

/**
 * One entry of a citation or reference found in running text.
 *
 * - `citation`: the name of another work, or of this one from outside: `5 U.S.C. 552a(j)(2)`. `targets` has its
 *   identifier; empty where the words do not decide it (`section 501 of the act`, kind `act`).
 * - `reference`: words that point inside this title. `targets` is empty: the context decides. The fields `number`,
 *   `path`, `self` and `scope` say what is printed, and `kind` its unit (`section`, `paragraph`, `part` …).
 * - `footnoteReference`: `\1\`; `number` is its label.
 */
export interface InlineItem extends Span, Pinpoint {
  form: 'citation' | 'reference' | 'footnoteReference'
  /** Citations: usc cfr fr pl stat eo td order directive reorgPlan opAttyGen act; references: the unit named. */
  kind: string
  /** The whole expression: all entries of the list, with its head and its scope words. */
  span: Span
  /** Identifiers of other works; more than one for a range whose items the text alone can count. */
  targets: string[]
  /** Last item of a range: `(c)(1)(i) through (xiii)`. */
  through: Pinpoint | null
  /** "this section": the place that holds the text. */
  self: boolean
  /** Outwards from the item: "subpart B of part 13 of this chapter" has part 13, then this chapter. */
  scope: Scope[]
}

/** One entry of a list as the list production reads it; offsets into the slice. */
export interface Entry extends Span, Pinpoint {
  through: Pinpoint | null
  /** Words behind the item that belong to it: " note", " et seq." */
  suffix: string
}

/** An expression that a production found at the start of its slice. */
export interface Expression {
  end: number
  items: InlineItem[]
}

/** Fields of an item that the production decides; the others have quiet defaults. */
export type ItemFields = Pick<InlineItem, 'form' | 'kind'> & Partial<InlineItem>

/**
 * Items of one expression: the first entry takes the head words, the last one the words behind the list
 * ("of this section"), so that the spans of the entries cover the expression but for the words between them.
 */
export function expression(entries: readonly Entry[], end: number, fields: (entry: Entry) => ItemFields): Expression {
  const items = entries.map((entry, at) => ({
    targets: [],
    self: false,
    scope: [],
    number: entry.number,
    path: entry.path,
    through: entry.through,
    ...fields(entry),
    start: at === 0 ? 0 : entry.start,
    end: at === entries.length - 1 ? end : entry.end,
    span: { start: 0, end },
  }))
  return { end, items }
}

/**
 * A list and the place that the words behind it name: the place is an expression of its own in the words, `paragraph (c)`
 * and `Sec. 53.140` (27 CFR 53.142). Its first item begins at `start`.
 */
export function withPlace(list: Expression, start: number, place: Expression): Expression {
  const places = place.items.map((item, at) => (at === 0 ? { ...item, start } : item))
  const span = { start: 0, end: place.end }
  return { end: place.end, items: [...list.items, ...places].map((item) => ({ ...item, span })) }
}

/** An expression of one entry. */
export function single(end: number, fields: ItemFields): Expression {
  const entry = { start: 0, end, number: null, path: [], through: null, suffix: '' }
  return expression([entry], end, () => fields)
}
