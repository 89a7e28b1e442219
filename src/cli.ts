#!/usr/bin/env node
/** The command `cfrc`. */
import { optimiseLate } from './cli/optimise-late.ts'
import { runCli } from './cli/run-cli.ts'
import { processStreams } from './cli/streams.ts'

optimiseLate()
process.exitCode = await runCli(process.argv.slice(2), processStreams())
