/** Sections named without the section sign. */
import { designationsOf } from './designation-list.ts'
import { type InlineItem, single } from './item.ts'

/** What may stand before the number of a section, where nothing else tells it from a quantity. */
const LEAD = /(?:\b(?:see|in|under|by|with|at|of|to|through|and|or|per|from|than|FAR|also)|[(,;]|--|—)\s?$/i
const NUMBER = /(?<![\w.$/-])([1-9]\d{0,3}\.\d{3,4}(?:-\d{1,4})?)((?: ?\([A-Za-z0-9]{1,4}\)){0,6})(?![\w%/-]|\.\d)/g
/** What leads to a provision, and hardly to a quantity. */
const OWN_LEAD = /(?:\b(?:see|in|under|by|with|per)|[(])\s?$/i
/** So much before a number tells whether it is one of a section. */
const REACH = 12

/**
 * bareSection : number path
 *
 * Title 48 names its sections by number alone: `prescribed in 3.404`, `(see 15.404-1(b))`, `the definition at 22.801`. A number
 * without hyphen and path counts behind a preposition or stop only. Items are those of the text with these among them, in order.
 */
export function withBareSections(text: string, items: readonly InlineItem[]): readonly InlineItem[] {
  return withThose(NUMBER, text, items)
}

/**
 * bareSection : number path, of the part that holds the text
 *
 * Elsewhere the sign is left out by mistake: `as provided in 12.22(a)(4)` (21 CFR 12.24(a)), `set out in 51.5(b)` (1 CFR 51.9(c)(2)).
 * Its own part in the number, and a path behind it, tell it from a quantity.
 */
export function withOwnSections(text: string, part: string, items: readonly InlineItem[]): readonly InlineItem[] {
  if (!text.includes(`${part}.`) || !/^\d+$/.test(part)) return items
  const own = new RegExp(`(?<![\\w.$/-])(${part}\\.\\d{1,4})((?:\\([A-Za-z0-9]{1,4}\\)){1,6})(?![\\w%/-]|\\.\\d)`, 'g')
  return withThose(own, text, items, OWN_LEAD)
}

function withThose(
  form: RegExp,
  text: string,
  items: readonly InlineItem[],
  lead: RegExp | null = null,
): readonly InlineItem[] {
  const isLed = ({ index }: RegExpMatchArray): boolean =>
    lead?.test(text.slice(Math.max(0, index! - REACH), index)) ?? true
  const bare = [...text.matchAll(form)]
    .filter(isLed)
    .flatMap((match) => toItem(text, match))
    .filter((one) => !overlaps(one, items))
  return bare.length === 0 ? items : [...items, ...bare].sort((a, b) => a.start - b.start)
}

function toItem(text: string, match: RegExpMatchArray): InlineItem[] {
  const [whole, number = '', path = ''] = match
  const start = match.index!
  const isPlain = path === '' && !number.includes('-')
  if (isPlain && !LEAD.test(text.slice(Math.max(0, start - REACH), start))) return []
  const { items } = single(whole.length, {
    form: 'reference',
    kind: 'section',
    number,
    path: designationsOf(path),
  })
  const end = start + whole.length
  return items.map((item) => ({ ...item, start, end, span: { start, end } }))
}

const overlaps = (one: InlineItem, items: readonly InlineItem[]): boolean =>
  items.some(({ span }) => one.start < span.end && span.start < one.end)
