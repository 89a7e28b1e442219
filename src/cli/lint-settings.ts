/** What the user makes of the rules: off, or another severity; from a configuration file, then the command line. */
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
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
  const configured = file === null ? [] : readConfig(file)
  return new Map([...configured, ...options.rules.map(readRule)].map(([rule, level]) => [known(rule), level]))
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
  return [rule, level]
}

function isLevel(level: unknown): level is Level {
  return LEVELS.some((one) => one === level)
}

function known(rule: string): string {
  const names = ruleCatalogue().map(({ ruleId }) => ruleId)
  if (names.includes(rule)) return rule
  throw new Error(`there is no rule "${rule}"; the nearest is ${nearestNames(names, rule, 1).join()}`)
}

/** The file of the working folder, or of the nearest folder above it. */
function findConfig(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, CONFIG_FILE)
    if (readText(file) !== null) return file
    if (dirname(folder) === folder) return null
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function readConfig(file: string): [string, Level][] {
  const text = readText(file)
  if (text === null) throw new Error(`the configuration ${file} cannot be read`)
  const rules = rulesOf(text)
  if (rules === null) throw new Error(`${file} is not a configuration: { "rules": { "name": "off|warn|error" } }`)
  return rules
}

function rulesOf(text: string): [string, Level][] | null {
  const config = parseJson(text)
  if (!isObject(config) || Object.keys(config).some((key) => key !== 'rules')) return null
  const rules = config.rules ?? {}
  if (!isObject(rules)) return null
  const entries = Object.entries(rules).flatMap(([rule, level]): [string, Level][] =>
    isLevel(level) ? [[rule, level]] : [],
  )
  return entries.length === Object.keys(rules).length ? entries : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
