import { type DefinitionSubject, readSubject } from './definition-subject.ts'
import { type DefinitionVerb, definitionVerbs } from './definition-verb.ts'
import { isDeterminer, isPreposition, isSentenceOpener, isSubordinator, isVerb } from './key-term-vocabulary.ts'

/** What makes a definition of it: the mark round the term, else the verb behind it. */
export type DefinitionForm = 'means' | 'includes' | 'refers' | 'meaning' | 'quoted' | 'starred'

/** A defined term; `term` as printed without quotes or stars, `end` the offset behind it and its closing mark. */
export interface DefinitionTerm {
  term: string
  form: DefinitionForm
  end: number
}

/** A definition shows its verb this early. */
const LIMIT = 320
const MOST_WORDS = 12
const MOST_WORDS_LISTED = 20
const MOST_WORDS_BEFORE_INCLUDES = 5
const MOST_WORDS_BEHIND_ARTICLE = 6
const MOST_WORDS_NAMED = 6

/** Stops that end no sentence. */
const ABBREVIATED = /\b(?:[A-Z]|Secs?)\./g

/**
 * definition : subject ("means" | "includes" | "refers to" | "has the meaning" | "is defined" | "is a" | "applies to" … "and means")
 *
 * Samples (CFR-2005-title31-vol1): `ALJ means an Administrative` (:17172), `Benefit, when used in … means` (:17178),
 * `Knows or has reason to know, means that` (:17220), `Makes, wherever it appears, shall include the terms` (:17228);
 * (CFR-2016-title21-vol1-excerpt) `Farm means:` (:1739), `Food has the meaning given` (:1782), `Harvesting applies to
 * farms and farm mixed-type facilities and means` (:1795); the web dialect's `*X* means`.
 * Not `This means that`, `by other means`, `A practitioner includes`, `As used in this part, terms shall have the
 * meaning`, `Assignment of a number means that`: ordinary sentences have an article, a verb or a preposition before.
 *
 * `isListed` says that the sentence stands in a list of definitions, where few sentences are ordinary: `Office of the
 * Commissioner includes`, `A tax return includes` (CFR-2005-title31-vol1:13270), `The laws administered by the Commissioner or … means` (:11108), `Constituent part is a drug,
 * device, or biological product` (:9196), `Children are persons who` (45 CFR 46.402(a)).
 */
export function parseDefinitionTerm(text: string, isListed = false): DefinitionTerm | null {
  const bounded = text.length > LIMIT ? text.slice(0, LIMIT) : text
  for (const verb of definitionVerbs(bounded)) {
    const before = bounded.slice(0, verb.start)
    // `What does the term required beginning date mean?` (26 CFR 1.401(a)(9)-2) asks.
    if (/[.;]\s/.test(before.replace(ABBREVIATED, '')) || /\b[Ww]hat do(?:es)?\b/.test(before)) return null
    const subject = readSubject(isParted(verb) ? `${before},` : before)
    const predicate = { verb, behind: bounded.slice(verb.end), isListed }
    if (subject && isTerm(subject, predicate))
      return { term: subject.term, form: formOf(subject, verb), end: subject.end }
  }
  return null
}

/** A comma closes an aside: `Benefit, when used in the context of false statements, means`. */
const isParted = ({ printed }: DefinitionVerb): boolean => printed.startsWith(',')

const isMeaning = ({ kind }: DefinitionVerb): boolean => kind === 'means' || kind === 'applies'

function formOf({ mark }: DefinitionSubject, verb: DefinitionVerb): DefinitionForm {
  if (mark === 'quoted' || mark === 'starred') return mark
  if (isMeaning(verb)) return 'means'
  return verb.kind === 'includes' || verb.kind === 'refers' ? verb.kind : 'meaning'
}

/** The verb of a definition, what stands behind it, and whether it is in a list of definitions. */
interface Predicate {
  verb: DefinitionVerb
  behind: string
  isListed: boolean
}

function isTerm(subject: DefinitionSubject, { verb, behind, isListed }: Predicate): boolean {
  if (subject.mark === 'quoted' || subject.mark === 'starred') return true
  const words = subject.term.split(/\s+/)
  if (words.length > (isListed ? MOST_WORDS_LISTED : MOST_WORDS) || !isWhole(subject.term)) return false
  if (subject.mark === 'named')
    return (
      isNamed(words) &&
      !(subject.article !== '' && behind.startsWith(',')) &&
      !(verb.kind === 'includes' && isQualified(words))
    )
  // `The project encompasses` describes as often as it defines.
  if (verb.word === 'encompasses' && !isListed) return false
  // `Access is limited to`: only what is called a term is defined so.
  if (verb.word === 'limited to') return false
  if (verb.kind === 'is' || verb.word === 'any') return isListed && isNamedThing(words, subject)
  if (subject.article !== '' && !(isListed && verb.word === 'includes'))
    return isMeantBehindArticle(words, subject, { verb, behind, isListed })
  if (subject.article === '' && !/^["'`‘“(]*[A-Z0-9]/.test(subject.term)) return false
  if (isMeaning(verb)) return isMeant(words, subject, { verb, isListed })
  const isPlural = verb.word === 'include' && !verb.printed.includes('shall')
  return (!isPlural || (isListed && words.includes('and'))) && isIncluded(words, subject, { verb, isListed })
}

/**
 * Not a piece of a sentence: brackets are closed, no stop stands inside, and it is neither `Terms used in this part` nor a
 * rule of grammar (`the singular includes the plural`).
 */
function isWhole(term: string): boolean {
  const open = term.split('(').length
  const isPiece =
    /[:;—]|--|^(?:Note|Item|Step) [0-9A-Z]{1,3}\b|^\(|\b(?:that|which|who)$|^(?:references? to|(?:other |all )?terms?)\b|\bterms?$|\b(?:singular|plural|masculine|feminine)\b/i.test(
      term,
    )
  return open === term.split(')').length && !isPiece
}

/** `For purposes of this part, a transaction that meets the definition in Sec. 1004.2(a) includes`: of some is said what they are. */
const isQualified = (words: string[]): boolean => words.some((word) => /^(?:that|which|who)$/.test(word))

/** After `the term`; not `the term food does not include` or `the terms listed in this section have`. */
function isNamed(words: string[]): boolean {
  const [first = ''] = words
  const last = words[words.length - 1]!
  if (isDeterminer(first) || isSentenceOpener(first) || /^(?:listed|used|defined|in|set|given|no)$/.test(first))
    return false
  return !(words.length > 1 && (isVerb(last, 'x') || last === 'not'))
}

/** `The act means`, and `A place of business means the entire office` (27 CFR 40.31); not `A delay means that`. */
function isMeantBehindArticle(
  words: string[],
  { article }: DefinitionSubject,
  { verb, behind, isListed }: Predicate,
): boolean {
  if (verb.kind !== 'means' || verb.hasThat) return false
  if (article === 'The') return isListed || words.length <= 3
  return words.length <= MOST_WORDS_BEHIND_ARTICLE && /^ (?:the|any|all|an?|each|every)\b/.test(behind)
}

/** Before `means` a term may even hold a verb: `Is regarded as having an impairment means`. */
function isMeant(
  words: string[],
  subject: DefinitionSubject,
  { verb, isListed }: Pick<Predicate, 'verb' | 'isListed'>,
): boolean {
  const first = words[0]!
  if (isDeterminer(first) || isSubordinator(first) || (isPreposition(first) && words.length > 2)) return false
  if (isSentenceOpener(first) && words.length > 3) return false
  if (!isVerb('means', words[words.length - 1]!) || isDeterminer(words[words.length - 1]!)) return false
  if (words.length > 1 && words.some((word) => /^(?:must|shall|can|may|some)$/i.test(word))) return false
  // `Standard Form 701 provides a systematic means`: ways, not a meaning.
  if (words.some((word) => /^(?:provides?|offers?|affords?|gives|supplies)$/.test(word))) return false
  const loose = verb.hasThat && !subject.aside && !isParted(verb) && !isListed
  return !(loose && words.some((word) => /^(?:an?|the|any|this|your?)$/i.test(word)))
}

/** `Constituent part is a drug`, `Working level (WL) is any combination` (10 CFR 20.1003): in a list of definitions, and the term is no more than a name. */
function isNamedThing(words: string[], { term, article, aside }: DefinitionSubject): boolean {
  if (article !== '' || aside || words.length > MOST_WORDS_NAMED || !/^[A-Z][^,]*$/.test(term)) return false
  return !words.some(
    (word, at) => isDeterminer(word) || isSubordinator(word) || isVerb(word, words[at - 1] ?? '') || word === 'to',
  )
}

/** `includes` and its like are ordinary verbs: only a short plain term with a capital before them is defined. */
function isIncluded(
  words: string[],
  { term }: DefinitionSubject,
  { verb, isListed }: Pick<Predicate, 'verb' | 'isListed'>,
): boolean {
  const isLong = isListed && !verb.printed.includes('shall')
  if (words.length > (isLong ? MOST_WORDS : MOST_WORDS_BEFORE_INCLUDES) || term.includes(',')) return false
  const isOrdinary = (word: string, at: number): boolean =>
    (isDeterminer(word) && !(isLong && word === 'the')) ||
    (isSubordinator(word) && !(isLong && isPreposition(word))) ||
    isVerb(word, words[at - 1] ?? '')
  // `All citations to statutory authority shall include` (1 CFR 21.52(a)): a rule for each of them.
  return (
    !words.some(isOrdinary) &&
    !/^(?:all|no)$/i.test(words[0]!) &&
    !isSentenceOpener(words[0]!) &&
    !isPreposition(words[0]!)
  )
}

/** Slug of a term for identifiers: `Knows or has reason to know` is `knows-or-has-reason-to-know`. */
export function toSlug(term: string): string {
  return term
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
