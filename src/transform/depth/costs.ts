/**
 * What each departure from a plain list costs. One unit is about the odds at which a drafter does so unasked; the
 * cheapest reading of the whole section wins. README.md ("How depth is inferred") explains the table; the figures
 * were set on the sections read by hand and checked on volumes they were not set on.
 */
export const COST = {
  /** (a) (b) (d): a number is passed over, and each one more. */
  gap: 2.5,
  gapMore: 0.3,
  /** A list that opens with (b) or (2). */
  missingFirst: 3,
  /** (a) (b) (a): a number comes again. */
  repeat: 4,
  /** The same behind a centred heading, which may begin a new count. */
  repeatBehindHeading: 0.5,
  /** A child numbered in the second, third … usual way under its parent; in none. */
  rank: 0.5,
  rankUnusual: 3,
  /** The first list of a section, by its place among the usual ones; that share of it in an appendix, and under an
   * example, a definition or a label. */
  rootRank: 0.4,
  rootUnusual: 2,
  rootInAppendix: 0.5,
  freelyNumbered: 0.2,
  /** (1) under (A): the italic level, which plain text prints like the second. */
  italicLevel: 0.3,
  /** A numbering that is already open further out, elsewhere than on the italic levels. */
  styleOpen: 1.5,
  /** A second list under one paragraph; under the section itself. */
  secondList: 1,
  secondListOfSection: 2,
  /** A list opens past a paragraph with a dotted number, which would hold it: past S5.2.1 under S5.2. */
  pastDotted: 1.5,
  /** A list of one. */
  onlyChild: 0.7,
  /** "… the following:" or "means--", and no list opens. */
  openedInVain: 1.5,
  /** "… ; and", and the list is left. */
  leftUnfinished: 1,
  /** "… ; and", and a list opens under it. */
  childUnasked: 1,
  /** A sentence ends, and a list opens under it. */
  childAfterStop: 0.3,
  /** "… ; and" was said, the item that ends the sentence came, and still one more follows. */
  pastLast: 0.6,
  /** (a)(1): the second opens under the first; anything else. */
  brokenChain: 6,
  /** A paragraph opens with something like a designation that is none. */
  skipLineStart: 6,
  skipLineStartInList: 8,
  skipAtMargin: 1,
  skipPeriod: 2.5,
  /** … and a bracket is closed at its end that was not opened: `(A) Claim … of this chapter.)` */
  skipBracket: 1,
  /** A list is run into a sentence, and its next item is left to the words. */
  skipNextInSentence: 1,
  /** The same where more of the list stands as paragraphs: its first item, or two. */
  skipFurtherInSentence: 1.5,
  /** The text itself names a paragraph of this path. */
  named: -0.6,
  /** … of a paragraph that is run into a sentence: what is cited as a paragraph is one. */
  namedRunIn: -3,
  /** A list opens under an item of an example, which hardly ever goes deeper than (i) and (ii). */
  listInExample: 0.6,
  /** The first undesignated definition under the section, the first example under what is open; either elsewhere. */
  uncountedFirst: 0.3,
  uncountedElsewhere: 0.6,
} as const

/** Why a designation inside a line may open a paragraph: what it costs to take it for one, and not to. */
export const RUN_IN = {
  /** "(a) Purpose and scope. (1) This subpart" */
  afterHeading: { take: 0, skip: 1.5 },
  /** "Fees. (1)(i) The fee", "Fees. (*1*) The fee": no citation is set so */
  plainlyAfterHeading: { take: 0, skip: 4 },
  /** "means--(1) With respect to" */
  afterDash: { take: 0.2, skip: 0.5 },
  /** "the phrase: (1) Physical", "the right--(i) to file" */
  afterColon: { take: 1, skip: 0 },
  /** "… in the notice. (1) The notice" */
  afterSentence: { take: 1.2, skip: 0 },
  /** "; and (viii) That proceedings": set like the paragraph before it */
  continuing: { take: 1.8, skip: 0.5 },
  /** "; and (ii) any": one sentence goes on */
  inSentence: { take: 2, skip: 0 },
} as const

/** A run-in designation that goes on with the list of the paragraph it stands in. */
export const NEXT_IN_LIST = { continuing: 0.1, inSentence: 0.4 } as const

/** What stands before a designation inside a line. */
export type RunInReason = keyof typeof RUN_IN

/** Readings dearer than the best by this much are given up. */
export const WIDTH = 6
