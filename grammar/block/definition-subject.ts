import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** What stands before the verb of a definition, taken apart; `end` is the offset behind the term. */
export interface DefinitionSubject {
  term: string
  end: number
  /** How the term is set off: by quotes, stars, the words `the term`, or not at all. */
  mark: 'quoted' | 'starred' | 'named' | 'none'
  /** An aside (`, when used in this part,`) stands between term and verb. */
  aside: boolean
  /** The article before the term, which is no part of it: `The`, `a`; empty where there is none. */
  article: string
}

type Term = Pick<DefinitionSubject, 'term' | 'end' | 'mark'>

/** The offset; `P.index` would also count lines. */
const at: P.Parser<number> = P((_input, index) => P.makeSuccess(index, index))

/** preface : "For purposes of this section, " | "With respect to wines, " …, before a term that is set off */
const preface = P.regexp(
  /(?:For|As|When|Whenever|In|Under|Within|With|Wherever|Unless|Except)\b(?:[^"`“*;:.]|\.(?=\S)|(?<=\b(?:[A-Z]|Secs?))\. ){1,200}?, (?=the (?:terms?|words?|phrases?) |(?:an? |the )?(?:``|["“*]))/,
)
/** Before a bare term only the formulas that announce one. */
const formula = P.regexp(
  /As used herein, |For this purpose,? |(?:As used in|When used (?:as|in|with)|For (?:the )?purposes? of) (?:[^,;:.]|\.(?=\S)|(?<=\b(?:[A-Z]|Secs?))\. ){1,100}, /,
)
const lead = P.regexp(/[Tt]he (?:terms?|words?|phrases?|expressions?) /)
const article = P.regexp(/(?:An?|an?|The|the) /)

/** aside : "," ("when" | "where" | …) words "," | ("when" | "as") "used" words */
const aside = P.regexp(
  /,? (?:when|as|where|whenever|wherever) (?:used|applied|it appears)\b.*|,? for (?:the )?purposes? of\b.*| in the definition of\b.*|, (?:when|where|whenever|wherever|with|for|in|under|within|unless|except|as)\b.*,$/,
)
const close = P.seqMap(
  P.regexp(/(?: \([^()]{1,80}\))?/),
  aside.or(P.of('')),
  P.regexp(/,?/),
  (_bracket, words) => words !== '',
).skip(P.eof)

const quoted = P.alt(
  P.regexp(/``((?:[^`']|'(?!'))+)''/, 1),
  P.regexp(/["“]([^"“”]+)["”]/, 1),
  P.regexp(/[‘]([^‘’]+)[’]/, 1),
).desc('quoted term')
const starred = P.regexp(/\*([^*]+)\*/, 1).desc('starred term')
const joint = P.regexp(/,? (?:and|or) (?:the terms? )?|, /)

/** marked : wrapped (("," | "and" | "or") wrapped)* */
const marked = (wrapped: P.Parser<string>, mark: DefinitionSubject['mark']): P.Parser<Term> =>
  P.seqMap(wrapped, P.seq(joint, wrapped).many(), at, (first, more, end) => ({
    term: more
      .reduce((whole, [link, next]) => whole + link.replace(/the terms? $/, '') + next, first)
      .replace(/,$/, ''),
    end,
    mark,
  }))

/** Where a bare term is described; a term in quotes with such words is defined there: `The term ``maintain,'' as defined in 5 U.S.C.` */
const described = P.regexp(/ as (?:defined|described|specified) (?:in|at|by|under)\b.*/)

/** bare : word ((" " | ", ") word)*, up to the aside or the verb, and where it is described */
const word = P.regexp(/[^\s,]+/)
const bare = (mark: DefinitionSubject['mark']): P.Parser<Term> =>
  P.seqMap(
    word,
    P.notFollowedBy(P.alt(aside, described, P.regexp(/,?$/)))
      .then(P.seqMap(P.regexp(/,? /), word, (link, next) => link + next))
      .many(),
    at,
    described.or(P.of('')),
    (first, more, end) => ({ term: first + more.join(''), end, mark }),
  )

const subject: P.Parser<DefinitionSubject> = P.seqMap(
  P.alt(
    P.seqMap(
      preface.or(P.of('')),
      lead.or(article).or(P.of('')),
      marked(quoted, 'quoted').or(marked(starred, 'starred')),
      (_preface, _lead, term) => term,
    ),
    P.seqMap(preface.or(P.of('')), lead, bare('named'), (_preface, _lead, term) => term),
    P.seqMap(formula, article.or(P.of('')), bare('named'), (_formula, one, term) => ({ ...term, article: one.trim() })),
    P.seqMap(P.regexp(/(?:(?:The|An?) )?/), bare('none'), (one, term) => ({ ...term, article: one.trim() })),
  ),
  close,
  (term, hasAside) => ({ article: '', ...term, aside: hasAside }),
)

/**
 * subject : preface? lead? term aside?
 *
 * Samples: `Benefit, when used in the context of false statements,` (CFR-2005-title31-vol1:17178), `The term agency`
 * (:3224), `For purposes of this section, the term ``underpayment''` (27 CFR 70.98), `Packaging (when used as a verb)`
 * (CFR-2016-title21-vol1-excerpt:1854), `The act` (:2397). Null where nothing of that form stands there.
 */
export function readSubject(text: string): DefinitionSubject | null {
  const result = parseWith(subject, text)
  return result.status ? result.value : null
}
