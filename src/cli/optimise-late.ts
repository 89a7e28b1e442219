/** A setting of V8 that suits a program which runs for a second or two. */
import { setFlagsFromString } from 'node:v8'

/** Bytes of bytecode that a function runs before V8 optimises it; by itself V8 waits for 66 kB. */
const BUDGET = 800_000

/** Versions of V8 that gain by it. Later ones neither gain nor lose, and those of Node 24 no longer know the flag. */
const GAINS = /^11\./

/**
 * Let V8 optimise only what stays hot. Left alone, Node 20 optimises some five hundred functions while it compiles one
 * volume, throws away a third of them again, and spends on it more than a third of the CPU time of the run. Four
 * volumes in one run gain as much as one.
 */
export function optimiseLate(v8 = process.versions.v8, setFlags = setFlagsFromString): void {
  if (GAINS.test(v8)) setFlags(`--interrupt-budget=${BUDGET}`)
}
