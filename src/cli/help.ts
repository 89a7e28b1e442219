/** `cfrc help`: help for the program or for one of its commands. */
import type { Command } from '@commander-js/extra-typings'

/** Add the command to the program; commander's own answers an unknown name with the help of the program. */
export function addHelpCommand(program: Command): void {
  const command = program
    .command('help')
    .summary('show help for a command')
    .description('Show help for the program or for one of its commands.')
    .argument('[command]', 'compile, query, lint, inspect or diff')
  command.action((name) => {
    const asked = name === undefined ? program : program.commands.find((one) => one.name() === name)
    if (asked === undefined) {
      const names = program.commands.map((one) => one.name()).join(', ')
      return command.error(`unknown command '${name}'; there are ${names}`)
    }
    asked.outputHelp()
  })
}
