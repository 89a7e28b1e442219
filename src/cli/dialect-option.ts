/** `--dialect`: how the file writes the print, where that is not to be told from its text. */
import { Option } from '@commander-js/extra-typings'

/** The names that the option takes; parse/dialects holds one file for each. */
const NAMES = ['gpo', 'section', 'html', 'web'] as const

/** The option, the same for every command that reads volumes. */
export function dialectOption() {
  return new Option('--dialect <dialect>', 'how the file writes the print (told from the text)').choices(NAMES)
}
