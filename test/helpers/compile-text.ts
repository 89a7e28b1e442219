/** Compile a text in memory. */
import { type CompiledVolume, compileVolume } from '../../src/corpus/compile-volume.ts'
import { decodeSource } from '../../src/corpus/read-source.ts'

/** The text as a file of that name, compiled. */
export function compileText(name: string, text: string): CompiledVolume {
  const source = decodeSource(name, Buffer.from(text, 'utf8'))
  if ('reason' in source) throw new Error(source.reason)
  return compileVolume(source)
}
