import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

const names = P.regexp(
  /(?:FINDING AIDS|Finding Aids|(?:Material|Materials) Approved for Incorporation by Reference|Table of CFR Titles and Chapters|Alphabetical List of Agencies Appearing in the CFR|Parallel Table of [A-Z][A-Za-z ]+|(?:Redesignation|Derivation|Distribution|Conversion|Parallel) Tables?(?: No\. [0-9]+)?|Table of OMB Control Numbers|OMB Control Numbers|Acts Requiring Publication in the Federal Register|Authorities for [A-Z][A-Za-z ]+|List of CFR Sections Affected|(?:Subject )?Index(?:es)?|Appendix to [A-Z][A-Za-z ]+)/i,
)

const heading = P.regexp(/\s*/)
  .then(names)
  .skip(P.regexp(/(?:,? [0-9]{4}(?:-[0-9]{4})?)*\s*/))

/**
 * findingAidHeading : name of a finding aid, alone on its line
 *
 * Samples: `                              FINDING AIDS` (CFR-2016-title21-vol1-excerpt:22999), `                    Table of CFR Titles and
 * Chapters` (:23016), `List of CFR Sections Affected` at the margin (:24790). Not `  Finding Aids:` nor `List of CFR Sections
 * Affected.....     555` in the contents of the volume (:93): nothing else stands on the line.
 */
export function isFindingAidHeading(line: string): boolean {
  return parseWith(heading, line).status
}
