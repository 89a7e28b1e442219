/** The verb of a definition. */

/** `is` and `are` count in a list of definitions alone; `applies` is `applies to … and means`. */
export type DefinitionVerbKind = 'means' | 'includes' | 'refers' | 'meaning' | 'defined' | 'applies' | 'is'

/** A verb that may define; offsets count from the start of the text. */
export interface DefinitionVerb {
  kind: DefinitionVerbKind
  /** Without the words before it: `include`, `limited to`. */
  word: string
  /** As printed, with the comma and the words that help it: `, shall include`. */
  printed: string
  /** `means that`: what is meant is a statement. */
  hasThat: boolean
  start: number
  end: number
}

/** So many places are tried: an aside may hold a verb of its own. */
const MOST_VERBS = 4

const HELP =
  '(?:(?:shall|also|generally|ordinarily|in general) |(?:is|are|shall be) (?:construed|deemed|taken|understood) to )*'

/** Behind `is`, words that describe: `is not`, `is subject`, `is required`. */
const DESCRIBES =
  '(?:not|no|to|in|on|at|for|by|of|from|with|as|so|if|when|subject|available|applicable|due|made|given|held|paid|sold|kept|sent|set|put|met|liable|responsible|eligible|present|true|necessary|sufficient|[a-z]+(?:ed|ing|ly|en|able|ible))'

/** Behind `is` and `are`, words that say what a thing is: `is a drug`, `is enriched uranium`, `are persons who`. */
const IS = `is(?= (?:an?|the) | (?!${DESCRIBES} )[a-z]+ [a-z])|are(?= [a-z]+ (?:who|that|which) )`

const FORMS: Record<DefinitionVerbKind, string> = {
  means: '(?<means>means?)',
  includes: '(?<includes>includes?|comprehends|encompasses)',
  refers: '(?<refers>refers? to)',
  meaning: 'ha(?:s|ve) (?:the )?(?:same |following )?(?<meaning>meanings?)',
  defined: '(?:is|are) (?<defined>defined|limited to|any)',
  applies: 'applies to [^.;:]{1,80} and (?<applies>means)',
  is: `(?<is>${IS})`,
}
const KINDS = Object.keys(FORMS) as DefinitionVerbKind[]

/** `a means of`, `means test`: a noun. */
const NO_NOUN = '(?! of\\b| by which\\b| test\\b| other than\\b| for the (?!purpose))'

const VERB = new RegExp(
  `(?:,? |(?<=''))${HELP}(?:${Object.values(FORMS).join('|')})\\b${NO_NOUN}(?<that> that\\b)?`,
  'g',
)

/**
 * verb : [","] help* ("means" | "includes" | "refers to" | "has the meaning" | "is defined" | "applies to" … "and means" | "is") ["that"]
 *
 * What may be the verb of a definition, in the order of the text, few of them: `Farm means:` (CFR-2016-title21-vol1-excerpt:1739), `Makes, wherever it appears, shall include
 * the terms` (CFR-2005-title31-vol1:17228), `Constituent part is a drug` (CFR-2016-title21-vol1-excerpt:9196).
 */
export function* definitionVerbs(text: string): Generator<DefinitionVerb> {
  let tried = 0
  for (const match of text.matchAll(VERB)) {
    if (tried++ === MOST_VERBS) return
    yield toVerb(match)
  }
}

function toVerb({ 0: printed, index: start, groups = {} }: RegExpMatchArray & { index: number }): DefinitionVerb {
  const kind = KINDS.find((one) => groups[one] !== undefined)!
  return { kind, word: groups[kind]!, printed, hasThat: groups.that !== undefined, start, end: start + printed.length }
}
