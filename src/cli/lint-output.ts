/** Messages of a run for machines: the records themselves, or SARIF. */
import { relative, resolve, sep } from 'node:path'
import type { DiagnosticRecord } from '../export/records.ts'
import { type SarifFailure, toSarif } from '../export/sarif.ts'
import { ruleCatalogue } from '../lint/rule-catalogue.ts'
import { readVersion } from './package-version.ts'

/** A volume with its messages, the settings of the user applied. */
export interface LintedFile {
  /** Name of the file. */
  source: string
  path: string
  text: string
  diagnostics: DiagnosticRecord[]
}

/** `{ volumes: [{ source, diagnostics }], failures }`. */
export function lintJson(volumes: readonly LintedFile[], failures: readonly object[]): string {
  const told = volumes.map(({ source, diagnostics }) => ({ source, diagnostics }))
  return write({ volumes: told, failures })
}

/** A SARIF log; paths are relative to the working folder, so that it says the same on every machine. */
export function lintSarif(volumes: readonly LintedFile[], failures: readonly SarifFailure[], cwd: string): string {
  const files = volumes.map(({ path, text, diagnostics }) => ({
    uri: relative(cwd, resolve(cwd, path)).split(sep).join('/'),
    text,
    diagnostics,
  }))
  return write(toSarif(files, { version: readVersion(), rules: ruleCatalogue() }, failures))
}

function write(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
