import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const MODULE = new URL('../../src/corpus/remove-on-signal.ts', import.meta.url).href
const ROOT = fileURLToPath(new URL('../../', import.meta.url))

it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves nothing half-written, and ends the program', async (signal) => {
  const file = join(mkdtempSync(join(tmpdir(), 'cfrc-signal-')), 'a.tmp')
  const program = `
    import { writeFileSync } from 'node:fs'
    import { removeOnSignal } from ${JSON.stringify(MODULE)}
    await removeOnSignal([${JSON.stringify(file)}], async () => {
      writeFileSync(${JSON.stringify(file)}, 'half')
      console.log('written')
      await new Promise((done) => setTimeout(done, 20000))
    })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { cwd: ROOT })
  await once(child.stdout, 'data')
  expect(existsSync(file)).toBe(true)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([null, signal])
  expect(existsSync(file)).toBe(false)
})
