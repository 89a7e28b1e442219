/** Properties are tried on the same examples in every run; `SEED=random npm run unit`, or a number, draws others. */
import fc from 'fast-check'

const { SEED = '20050701' } = process.env
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) })
