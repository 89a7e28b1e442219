/** What the user makes of the rules: off, or another severity; from a configuration file, then the command line. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { reasonOf } from '../ast/reason-of.ts'
import type { DiagnosticRecord } from '../export/records.ts'
import { ruleCatalogue } from '../lint/rule-catalogue.ts'
import { nearestNames } from '../query/numbers.ts'

/** Levels that a rule can be set to. */
export const LEVELS = ['off', 'warn', 'error'] as const

/** How loudly a rule speaks, or that it is silent. */
export type Level = (typeof LEVELS)[number]

/** Rules that are not as the catalogue has them. */
export type RuleSettings = ReadonlyMap<string, Level>

/** Name of the configuration file: `{ "rules": { "contents-page": "off" } }`. */
export const CONFIG_FILE = '.cfrcrc.json'

/** Settings of a run; wrong ones throw an error for people. */
export function readSettings(
  options: { config?: string | undefined; rules: readonly string[] },
  cwd: string,
): RuleSettings {
  const file = options.config === undefined ? findConfig(cwd) : resolve(cwd, options.config)
  const configured = file === null ? [] : readConfig(file, options.config ?? relative(cwd, file))
  return new Map([...configured, ...options.rules.map(readRule)])
}

/** Messages under the settings: those of a rule that is off are gone, others have the severity asked for. */
export function applySettings(diagnostics: readonly DiagnosticRecord[], settings: RuleSettings): DiagnosticRecord[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = settings.get(diagnostic.ruleId)
    if (level === undefined) return [diagnostic]
    return level === 'off' ? [] : [{ ...diagnostic, severity: level === 'warn' ? 'warning' : 'error' }]
  })
}

/** `depth-tie=off` of the command line. */
function readRule(text: string): [string, Level] {
  const [, rule, level] = /^([\w-]+)=(\w+)$/.exec(text) ?? []
  if (rule === undefined || !isLevel(level))
    throw new Error(`--rule is written name=off|warn|error, but "${text}" was given`)
  return [known(rule), level]
}

function isLevel(level: unknown): level is Level {
  return LEVELS.some((one) => one === level)
}

function known(rule: string): string {
  const names = ruleCatalogue().map(({ ruleId }) => ruleId)
  if (names.includes(rule)) return rule
  const [nearest, ...others] = nearestNames(names, rule, 3)
  throw new Error(`there is no rule "${rule}"; the nearest is ${nearest}, then ${others.join(' and ')}`)
}

/** The file of the working folder, or of the nearest folder above it. */
function findConfig(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, CONFIG_FILE)
    if (existsSync(file)) return file
    if (dirname(folder) === folder) return null
  }
}

/** The rules of a file; whatever is wrong with it is told with its name. */
function readConfig(file: string, name: string): [string, Level][] {
  try {
    return rulesOf(parseConfig(readText(file)))
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Error(reasonOf(error))
  }
}

function parseConfig(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const SHAPE = '{ "rules": { "name": "off", "warn" or "error" } }'

function rulesOf(config: unknown): [string, Level][] {
  if (!isObject(config)) throw new Error(`a configuration is ${SHAPE}`)
  const unknown = Object.keys(config).find((key) => key !== 'rules')
  if (unknown !== undefined) throw new Error(`there is no setting "${unknown}"; there is only "rules"`)
  const { rules = {} } = config
  if (!isObject(rules)) throw new Error(`"rules" names rules, each with its level: ${SHAPE}`)
  return Object.entries(rules).map(([rule, level]) => {
    if (!isLevel(level)) throw new Error(`"${rule}" is ${JSON.stringify(level)}; a rule is "off", "warn" or "error"`)
    return [known(rule), level]
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
