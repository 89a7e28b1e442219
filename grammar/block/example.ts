import P from 'parsimmon'
import { parseWith } from '../parse-with.ts'

/** The caption of an example; `end` is the offset behind it. */
export interface ExampleCaption {
  /** `1` of "Example (1).", null of "Example." */
  designation: string | null
  end: number
}

const production = P.seqMap(
  P.regexp(/Example|EXAMPLE/),
  P.regexp(/\s+\(?(?:[0-9]{1,3}|[A-Z]|[ivx]{1,5})\)?/).fallback(''),
  P.regexp(/\s*(?:\.|:|--|—)/),
  (word, number, stop) => ({
    designation: number.replace(/[\s()]/g, '') || null,
    end: word.length + number.length + stop.length,
  }),
).skip(P.all)

/**
 * example : "Example" [ number ] ( "." | ":" )
 *
 * Samples: `Example (1). Q, a U.S. manufacturer` (CFR-2017-title27-vol2-rendered:19542), `Example 1. One-time filing`
 * (:20842), `Example. M, a corporation` (:18285). Not `Examples of this are` nor `Example applications`.
 */
export function exampleCaption(text: string): ExampleCaption | null {
  if (!/^E/.test(text)) return null
  const result = parseWith(production, text)
  return result.status ? result.value : null
}
