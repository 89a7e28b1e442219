/**
 * The closed vocabulary by which a title differs from a sentence. Function words only: no subject matter.
 */

const list = (words: string) => new Set(words.split(' '))

/** Verbs that make a sentence of the words round them. */
const FINITE = list(
  'is are was were am has have had shall will may must can cannot should would could might does do did means mean includes include applies apply provides requires prescribes specifies consists consist constitutes refers becomes become differs contains determines describes authorizes implements relates governs ceases arises exists exist occurs occur remains remain',
)
/** Words that open a clause of its own, in which a title may have a verb: `Persons who may serve summonses`. */
const SUBORDINATORS = list(
  'when where who whom whose which that if whether wherein after before until while unless because how what why whenever',
)
const QUESTION_WORDS = list('who what when where which why how')
const DETERMINERS = list(
  'the a an any each every its his her their your our such these those this that many most some several',
)
/** Words that open a sentence and never a title. */
const SENTENCE_OPENERS = list('you we i he she it they there yes see nothing neither either')
const PREPOSITIONS = list(
  'for to in with by as from under at on upon before after during except within without through into of against between pursuant subject if',
)
const OPEN_ENDS = list(
  'of to by for the and or that with in if a an as from at on under such any each following than whether when where who which not its their either only be after before until upon',
)
/** Units whose number makes a citation of them: `Section 38 of the Act`, `Title 26 U.S.C.` */
const UNITS = list('section sections sec secs title chapter part parts subpart paragraph paragraphs form forms')

/** A word without the punctuation round it, in lower case. */
export function bareWord(word: string): string {
  return word.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '').toLowerCase()
}

/** A finite verb or auxiliary; not the month of May, not `other means`, not `to have`, and not an `AM station`. */
export function isVerb(word: string, before: string): boolean {
  const bare = bareWord(word)
  if (!FINITE.has(bare) || /^[A-Z]{2,}$/.test(word)) return false
  if (bare === 'means') return before !== '' && !/^(?:by|of|any|other|all|such|the|no|and|or|ways)$/i.test(before)
  if (bareWord(before) === 'to') return false
  return !(word.startsWith('May') && before !== '')
}

/** Opens a subordinate clause. */
export const isSubordinator = (word: string): boolean => SUBORDINATORS.has(bareWord(word))

/** Asks a question, or names what it would ask: `Who should file`. */
export const isQuestionWord = (word: string): boolean => QUESTION_WORDS.has(bareWord(word))

/** Article, possessive or demonstrative. */
export const isDeterminer = (word: string): boolean => DETERMINERS.has(bareWord(word))

/** Personal pronoun or other sure start of a sentence. */
export const isSentenceOpener = (word: string): boolean => SENTENCE_OPENERS.has(bareWord(word))

/** Preposition. */
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(bareWord(word))

/** A word no title ends in: it leads on to what follows. */
export const isOpenEnd = (word: string): boolean => OPEN_ENDS.has(bareWord(word)) || FINITE.has(bareWord(word))

/** Unit of a law that is cited by number. */
export const isUnit = (word: string): boolean => UNITS.has(bareWord(word))
