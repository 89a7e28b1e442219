/**
 * Which words a text lost and which it gained.
 *
 * The shortest edit script by Myers's method, on words. Its cost grows with the number of edits, so that is bounded:
 * texts that differ in more are said to be replaced between their common beginning and their common end.
 */

/** A run of words that both texts have, or one of them. */
export interface WordRun {
  change: 'same' | 'removed' | 'added'
  text: string
}

const MOST_EDITS = 400

/** Runs of words from the first to the second text; white space counts as one blank. */
export function diffWords(before: string, after: string): WordRun[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const head = commonLength(old, now, (index) => index)
  const tail = Math.min(
    commonLength(old, now, (index, words) => words.length - 1 - index),
    Math.min(old.length, now.length) - head,
  )
  const middle = editScript(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return merge([
    { change: 'same', text: old.slice(0, head).join(' ') },
    ...middle,
    { change: 'same', text: old.slice(old.length - tail).join(' ') },
  ])
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function commonLength(
  old: readonly string[],
  now: readonly string[],
  at: (index: number, words: readonly string[]) => number,
): number {
  let length = 0
  while (length < Math.min(old.length, now.length) && old[at(length, old)] === now[at(length, now)]) length++
  return length
}

function editScript(old: readonly string[], now: readonly string[]): WordRun[] {
  const trace = shortestEdit(old, now)
  if (trace !== null) return backtrack(old, now, trace)
  return [
    { change: 'removed', text: old.join(' ') },
    { change: 'added', text: now.join(' ') },
  ]
}

/** Furthest reach in `old` on each diagonal, one array for each number of edits; null beyond the bound. */
function shortestEdit(old: readonly string[], now: readonly string[]): Int32Array[] | null {
  const most = Math.min(old.length + now.length, MOST_EDITS)
  const reach = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(most - edits, most + edits + 3))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = most + 1 + diagonal
      const isDown = diagonal === -edits || (diagonal !== edits && reach[at - 1]! < reach[at + 1]!)
      let x = isDown ? reach[at + 1]! : reach[at - 1]! + 1
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x++
      reach[at] = x
      if (x >= old.length && x - diagonal >= now.length) return trace
    }
  }
  return null
}

function backtrack(old: readonly string[], now: readonly string[], trace: readonly Int32Array[]): WordRun[] {
  const runs: WordRun[] = []
  let x = old.length
  let y = now.length
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits]!
    const diagonal = x - y
    const at = edits + 1 + diagonal
    const isDown = diagonal === -edits || (diagonal !== edits && reach[at - 1]! < reach[at + 1]!)
    const from =
      edits === 0 ? { x: 0, y: 0 } : pointOn(isDown ? diagonal + 1 : diagonal - 1, reach[isDown ? at + 1 : at - 1]!)
    while (x > from.x && y > from.y) {
      runs.push({ change: 'same', text: old[--x]! })
      y--
    }
    if (edits === 0) break
    runs.push(isDown ? { change: 'added', text: now[--y]! } : { change: 'removed', text: old[--x]! })
  }
  return runs.reverse()
}

const pointOn = (diagonal: number, x: number): { x: number; y: number } => ({ x, y: x - diagonal })

/** Neighbours of one kind as one run; between two runs the same, what is removed stands before what is added. */
function merge(runs: readonly WordRun[]): WordRun[] {
  const out: WordRun[] = []
  let pending: Record<'removed' | 'added', string[]> = { removed: [], added: [] }
  const settle = (): void => {
    for (const change of ['removed', 'added'] as const)
      if (pending[change].length > 0) out.push({ change, text: pending[change].join(' ') })
    pending = { removed: [], added: [] }
  }
  for (const { change, text } of runs) {
    if (text === '') continue
    if (change !== 'same') pending[change].push(text)
    else {
      settle()
      const last = out.at(-1)
      if (last?.change === 'same') last.text = `${last.text} ${text}`
      else out.push({ change, text })
    }
  }
  settle()
  return out
}
