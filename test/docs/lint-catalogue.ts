/** src/lint/README.md: every law that a message can name. */
import { ruleCatalogue } from '../../src/lint/rule-catalogue.ts'
import { code, table } from './blocks.ts'

/** Overview of the rules. */
export function ruleTable(): string {
  return table(
    ['rule', 'severity', 'law'],
    ruleCatalogue().map(({ ruleId, severity, law }) => [`[\`${ruleId}\`](#${ruleId})`, severity, law]),
  )
}

/** Each rule with its source and an example. */
export function ruleDetails(): string {
  return ruleCatalogue()
    .map(({ ruleId, severity, law, authority, example }) => {
      const text = example.text.trim()
      const printed = text === '' ? [] : [`Printed: ${code(text.replace(/\s+/g, ' '))}`, '']
      return [
        `### ${ruleId}`,
        '',
        `${law} (${severity})`,
        '',
        `Source: ${authority}.`,
        '',
        ...printed,
        `Message: ${example.finding}`,
      ].join('\n')
    })
    .join('\n\n')
}
