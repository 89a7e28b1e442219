import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

describe('cfrc', () => {
  it.each([
    ['help'],
    ['help', 'query'],
    ['help', 'diff'],
    ['--help'],
    ['compile', '--help'],
    ['query', '--help'],
    ['lint', '--help'],
    ['inspect', '--help'],
  ])('shows examples first: %s %s', async (...args) => {
    const ran = await run(args, tmpdir())
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out.startsWith('Examples:\n')).toBe(true)
  })

  it('prints its version', async () => {
    expect(await run(['--version'], tmpdir())).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  it('shows help and exits 2 without a command', async () => {
    expect(await run([], tmpdir())).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Examples:/) })
  })

  it.each([
    [['help', 'qurey'], "unknown command 'qurey'; there are compile, query, lint, inspect, diff, help"],
    [['compile', '--out', ''], '--out is given nothing'],
    [['compile', '--out='], '--out is given nothing'],
    [['query', '-o', ' ', '1.1'], '-o is given nothing'],
    [['inspect', ''], 'an argument is empty'],
    [['diff', '', 'x'], 'an argument is empty'],
    [['lint', 'a.txt', ''], 'an argument is empty'],
    [['inspect', 'x', '--lines', '10-5'], "option '--lines <span>' argument '10-5' is invalid. It runs backwards."],
    [['inspect', 'x', '--lines', '0'], "option '--lines <span>' argument '0' is invalid. Lines count from 1."],
    [['lint', '--json', '--format', 'sarif'], '--json and --format sarif do not go together'],
    [['qurey'], "unknown command 'qurey' (Did you mean query?)"],
    [['31', 'CFR', '1.36'], 'a citation needs a command before it: cfrc query "31 CFR 1.36"'],
    [['§ 1.36(c)', '--json'], 'a citation needs a command before it: cfrc query "§ 1.36(c)"'],
    [['inspect'], "missing required argument 'file'"],
    [
      ['inspect', 'x', '--stage', 'words'],
      "option '-s, --stage <stage>' argument 'words' is invalid. Allowed choices are lines, blocks, divisions, paragraphs.",
    ],
    [['inspect', 'x', '--lines', 'a-b'], "option '--lines <span>' argument 'a-b' is invalid. Write it as 4342-4360."],
    [['lint', '--max', '-1'], "option '--max <count>' argument '-1' is invalid. It must be a whole number."],
  ])('answers %j with one line', async (args, message) => {
    const out = args.includes('--json') ? `${JSON.stringify({ error: 'usage', message }, null, 2)}\n` : ''
    expect(await run(args, tmpdir())).toEqual({ code: 2, out, err: `cfrc: ${message}\n` })
  })
})
