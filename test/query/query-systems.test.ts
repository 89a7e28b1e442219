import { expect, it } from 'vitest'
import { querySystems } from '../../src/query/query-systems.ts'
import { readVolumes } from '../../src/query/read-volumes.ts'
import { EDITIONS, writeCompiled } from './compiled-fixture.ts'

const volumes = readVolumes(writeCompiled([EDITIONS.first]))!

it.each([
  [{}, ['DO .190', 'IRS 46.002', 'IRS 46.003']],
  [{ component: 'internal revenue' }, ['IRS 46.002', 'IRS 46.003']],
  [{ from: '/us/usc/t5/s552a/d' }, ['DO .190', 'IRS 46.002']],
  [{ from: '/us/usc/t5/s552a/d/1' }, ['DO .190', 'IRS 46.002']],
  [{ from: '/us/usc/t5/s552a/e/4/G' }, ['IRS 46.003']],
  [{ from: '/us/usc/t5/s552a/j/2' }, ['DO .190', 'IRS 46.002', 'IRS 46.003']],
  [{ from: '/us/usc/t5/s552' }, []],
  [{ component: 'internal', from: '/us/usc/t5/s552a/d' }, ['IRS 46.002']],
])('%j', (filter, expected) => {
  expect(querySystems(volumes, filter).map(({ system }) => system.number)).toEqual(expected)
})
