import { expect, it } from 'vitest'
import { optimiseLate } from '../../src/cli/optimise-late.ts'

// Node 24 wrote "Error: unrecognized flag --interrupt-budget" on stderr before every answer.
it.each([
  ['11.3.244.8-node.33', 'Node 20', 1],
  ['12.4.254.21-node.33', 'Node 22', 0],
  ['13.6.233.17-node.37', 'Node 24', 0],
])('V8 %s of %s is told %i flags', (v8, _node, count) => {
  const flags: string[] = []
  optimiseLate(v8, (flag) => flags.push(flag))
  expect(flags).toHaveLength(count)
})
