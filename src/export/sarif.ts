/**
 * Messages as SARIF 2.1.0, the format that code hosts and editors read.
 *
 * The fingerprint of a result is made of its rule, its identifier and the words quoted, not of its line: it holds when
 * text above it comes or goes. Two results that agree in all three are told apart by their order.
 */
import { createHash } from 'node:crypto'
import type { DiagnosticRecord } from './records.ts'

/** A linted file: `uri` is its path with forward slashes, relative to the folder of the run. */
export interface SarifFile {
  uri: string
  text: string
  diagnostics: readonly DiagnosticRecord[]
}

/** An entry of the rule catalogue. */
export interface SarifRule {
  ruleId: string
  severity: DiagnosticRecord['severity']
  law: string
  authority: string
}

/** What the log says of the program. */
export interface SarifTool {
  version: string
  rules: readonly SarifRule[]
}

/** An input that could not be read. */
export interface SarifFailure {
  source: string
  reason: string
}

/** Code hosts refuse longer logs; what is cut is told. */
export const MOST_RESULTS = 5000

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const
const QUOTED = 200

/** One log with one run. */
export function toSarif(files: readonly SarifFile[], tool: SarifTool, failures: readonly SarifFailure[] = []): object {
  const index = new Map(tool.rules.map(({ ruleId }, at) => [ruleId, at]))
  const all = files.flatMap((file) => resultsOf(file, index))
  const results = mostSevere(all)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cfrc', semanticVersion: tool.version, rules: tool.rules.map(toDescriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: [...failures.map(failureNotice), ...cutNotice(all.length, results.length)],
          },
        ],
        artifacts: files.map(({ uri }) => ({ location: { uri: encodeUri(uri) }, sourceLanguage: 'plaintext' })),
        results,
      },
    ],
  }
}

function toDescriptor({ ruleId, severity, law, authority }: SarifRule): object {
  return {
    id: ruleId,
    shortDescription: { text: law },
    help: { text: `${law} (${authority})` },
    defaultConfiguration: { level: LEVEL[severity] },
  }
}

type Result = ReturnType<typeof toResult>

function resultsOf({ uri, text, diagnostics }: SarifFile, rules: ReadonlyMap<string, number>): Result[] {
  const seen = new Map<string, number>()
  return diagnostics.map((diagnostic) => {
    const words = quotedWords(text, diagnostic)
    const key = JSON.stringify([diagnostic.ruleId, diagnostic.identifier, words])
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    const ruleIndex = rules.get(diagnostic.ruleId) ?? -1
    return toResult(diagnostic, { uri, words, ruleIndex, fingerprint: `${hash(key)}:${count}` })
  })
}

function quotedWords(text: string, { place }: DiagnosticRecord): string {
  const { start, end } = place
  return text.slice(start.offset, end.offset).replace(/\s+/g, ' ').trim().slice(0, QUOTED)
}

function hash(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16)
}

interface Surroundings {
  uri: string
  words: string
  ruleIndex: number
  fingerprint: string
}

function toResult(diagnostic: DiagnosticRecord, { uri, words, ruleIndex, fingerprint }: Surroundings) {
  const { ruleId, severity, message, note, identifier, place } = diagnostic
  const { start, end } = place
  return {
    ruleId,
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: LEVEL[severity],
    message: { text: note === null ? message : `${message} ${note}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeUri(uri) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
            ...(words === '' ? {} : { snippet: { text: words } }),
          },
        },
        ...(identifier === null ? {} : { logicalLocations: [{ fullyQualifiedName: identifier }] }),
      },
    ],
    partialFingerprints: { 'cfrcWords/v1': fingerprint },
  }
}

const RANK = { error: 0, warning: 1, note: 2 }

/** As many as a log may hold: errors before warnings before notes, each in the order of the text. */
function mostSevere(results: readonly Result[]): readonly Result[] {
  if (results.length <= MOST_RESULTS) return results
  const kept = new Set(results.toSorted((a, b) => RANK[a.level] - RANK[b.level]).slice(0, MOST_RESULTS))
  return results.filter((result) => kept.has(result))
}

function failureNotice({ source, reason }: SarifFailure): object {
  return { level: 'error', message: { text: `${source}: ${reason}` } }
}

function cutNotice(all: number, kept: number): object[] {
  if (all === kept) return []
  const text = `${all} messages were found; this log holds ${kept} of them, the most severe first.`
  return [{ level: 'warning', message: { text } }]
}

/** A path as a relative reference: a name with a colon or a blank is no scheme and no break. */
function encodeUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
