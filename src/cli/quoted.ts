/** Words of the user in a message of one line. */

const LONGEST = 80

/** In quotes, and no longer than a line can hold. */
export function quoted(words: string): string {
  return words.length > LONGEST ? `"${words.slice(0, LONGEST)}…"` : `"${words}"`
}
