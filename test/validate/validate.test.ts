import { describe, expect, it } from 'vitest'
import type { Root } from '../../src/ast/nodes.ts'
import { packageFolder, readSchema } from '../../src/validate/schemas.ts'
import { validateRecord } from '../../src/validate/validate-record.ts'
import { validateTree } from '../../src/validate/validate-tree.ts'
import { buildTree } from '../helpers/build-tree.ts'

function makeTree(): Root {
  return buildTree('PART 1_DISCLOSURE\n\n    Words.\n', (b) => {
    const heading = b.heading(b.mark('PART 1_'), 'DISCLOSURE')
    const paragraph = b.paragraph(null, {}, b.content('Words.'))
    return [b.division('part', '1', { identifier: '/us/cfr/t31/p1' }, heading, paragraph)]
  }).tree
}

/** A tree with one thing changed in a way that the types would not allow. */
function spoilt(change: (tree: Root) => void): Root {
  const tree = makeTree()
  change(tree)
  return tree
}

const part = (tree: Root) =>
  tree.children[0] as unknown as Record<string, unknown> & { children: Record<string, unknown>[] }

describe('a tree', () => {
  it('that fits has no finding', () => {
    expect(validateTree(makeTree())).toEqual([])
  })

  it.each([
    ['an unknown field', (tree: Root) => Object.assign(part(tree), { colour: 'red' }), '"colour"', 'part'],
    [
      'an unknown type',
      (tree: Root) => Object.assign(part(tree).children[1]!, { type: 'clause' }),
      '"clause"',
      'clause',
    ],
    ['a missing field', (tree: Root) => delete part(tree).number, "'number'", 'part'],
    ['a wrong value', (tree: Root) => Object.assign(part(tree), { reserved: 'yes' }), 'boolean', 'part'],
  ])('with %s has one error that says what and where', (_name, change, detail, type) => {
    const [finding, ...more] = validateTree(spoilt(change))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ ruleId: 'valid-tree', severity: 'error' })
    expect(finding!.message).toContain(`The ${type} node`)
    expect(finding!.message).toContain(detail)
    expect(finding!.note).toMatch(/^at \/children\/0/)
  })
})

describe('a record', () => {
  it('that does not fit has one error with its identifier', () => {
    const [finding] = validateRecord('system', { identifier: '/us/cfr/t31/s1.36', number: 3 })
    expect(finding).toMatchObject({ ruleId: 'valid-record', severity: 'error', identifier: '/us/cfr/t31/s1.36' })
    expect(finding!.message).toMatch(/^A system record does not fit its schema: /)
  })
})

describe('the folder of the package', () => {
  it('is found from the sources', () => {
    expect(packageFolder()).toBe(new URL('../..', import.meta.url).pathname.replace(/\/$/, ''))
    expect(readSchema('tree')).toHaveProperty('$id')
  })
})
