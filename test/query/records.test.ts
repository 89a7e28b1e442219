import { expect, it } from 'vitest'
import type { Block, ContentsRecord, ManifestRecord, SectionRecord, SystemRecord } from '../../src/export/records.ts'
import type { QueryBlock, QueryContents, QuerySection, QuerySystem } from '../../src/query/records.ts'

type Fits<Contract extends View, View> = [Contract, View]

/** Compiles only if every record of the contract is what a query takes it for. */
type Proof = [
  Fits<Block, QueryBlock>,
  Fits<SectionRecord, QuerySection>,
  Fits<ContentsRecord, QueryContents>,
  Fits<SystemRecord, QuerySystem>,
  Fits<ManifestRecord['volumes'][number], { name: string; source: { file: string }; title: number | null }>,
]

it('is proved by the compiler', () => {
  const proof: Proof | null = null
  expect(proof).toBeNull()
})
