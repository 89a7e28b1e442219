import fc from 'fast-check'
import type { Position } from 'unist'
import { describe, expect, it } from 'vitest'
import { codeFrame } from '../../src/cli/code-frame.ts'
import { formatDiagnostics } from '../../src/cli/format-diagnostics.ts'
import { summaryTable } from '../../src/cli/summary-table.ts'

function place(line: number, column: number, endColumn: number, endLine = line): Position {
  return { start: { line, column }, end: { line: endLine, column: endColumn } }
}

describe('codeFrame', () => {
  const lines = ['    (h) One.', '    (j) Two.', '    (k) Three.']

  it('shows the line before, the line, a caret and the line after', () => {
    expect(codeFrame(lines, place(2, 5, 8))).toEqual([
      '  1 |     (h) One.',
      '> 2 |     (j) Two.',
      '    |     ^^^',
      '  3 |     (k) Three.',
    ])
  })

  it('stands at the first line, and runs to the end of a line where the place goes on', () => {
    expect(codeFrame(lines, place(1, 5, 3, 2))).toEqual([
      '> 1 |     (h) One.',
      '    |     ^^^^^^^^',
      '  2 |     (j) Two.',
    ])
  })

  it('cuts a long line to the place', () => {
    const long = codeFrame([`${'x'.repeat(100_000)}(j)${'y'.repeat(100_000)}`], place(1, 100_001, 100_004))
    expect(Math.max(...long.map((line) => line.length))).toBeLessThan(120)
    const caret = long[1]!.indexOf('^')
    expect(long[0]!.slice(caret, caret + 3)).toBe('(j)')
  })

  it('never fails on a place outside the text', () => {
    const number = fc.integer({ min: 1, max: 50 })
    fc.assert(
      fc.property(number, number, number, (line, from, to) => codeFrame(lines, place(line, from, to)).length >= 0),
    )
  })
})

describe('formatDiagnostics', () => {
  const diagnostic = (line: number) => ({
    ruleId: 'designation-sequence',
    severity: 'warning' as const,
    message: '(h) is followed by (j); (i) is missing.',
    place: place(line, 5, 8),
    identifier: '/us/cfr/t31/s1.1/j',
    note: 'see line 1',
  })
  const volume = { source: 'a.txt', text: '    (h) One.\n    (j) Two.\n', diagnostics: [diagnostic(1), diagnostic(2)] }

  it('shows frames, then figures', () => {
    expect(formatDiagnostics(volume, { max: 1, colour: false })).toMatchInlineSnapshot(`
      "a.txt:1:5  warning  designation-sequence  /us/cfr/t31/s1.1/j
        (h) is followed by (j); (i) is missing.
        > 1 |     (h) One.
            |     ^^^
          2 |     (j) Two.
        note: see line 1

      a.txt: 2 messages
        designation-sequence  2  (1 shown; --max 0 shows all)

      "
    `)
  })

  it('counts the errors, shown or not', () => {
    const diagnostics = [diagnostic(1), { ...diagnostic(2), severity: 'error' as const }]
    const text = formatDiagnostics({ ...volume, diagnostics }, { max: 1, colour: false })
    expect(text).toContain('a.txt: 2 messages, 1 error\n')
    expect(text).toContain('  designation-sequence  2  (1 error, 1 shown; --max 0 shows all)\n')
  })

  it('colours only where asked', () => {
    expect(formatDiagnostics(volume, { max: 0, colour: true })).toContain('\u001B[')
    expect(formatDiagnostics(volume, { max: 0, colour: false })).not.toContain('\u001B[')
  })

  it('says that there is nothing to say', () => {
    expect(formatDiagnostics({ ...volume, diagnostics: [] }, { max: 1, colour: false })).toBe('a.txt: no messages\n')
  })
})

it('adds a line of sums under several volumes', () => {
  const row = { name: 'a.txt', sections: 464, paragraphs: 5000, messages: 31 }
  expect(summaryTable([row, row])).toEqual([
    'Volume     Sections  Paragraphs  Messages',
    'a.txt           464        5000        31',
    'a.txt           464        5000        31',
    '2 volumes       928       10000        62',
  ])
})
