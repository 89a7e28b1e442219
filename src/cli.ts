#!/usr/bin/env node
/** The command `cfrc`. */
import { runCli } from './cli/run-cli.ts'
import { processStreams } from './cli/streams.ts'

process.exitCode = await runCli(process.argv.slice(2), processStreams())
