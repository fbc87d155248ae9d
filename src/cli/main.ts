import { Command, CommanderError, Option } from 'commander'
import { formats, PolicyproofError, version } from '../index.js'
import { auditCommand } from './commands/audit.js'
import { checkCommand } from './commands/check.js'
import { explainCommand } from './commands/explain.js'
import { extractCommand } from './commands/extract.js'
import { reportCommand } from './commands/report.js'
import type { ExitCode } from './exit-code.js'
import type { Streams } from './streams.js'

const examples = `Examples:
  policyproof audit policy.docx -o report.html            audit a file, write a report
  policyproof audit policy.pdf -o audit.json -o audit.md  several formats at once
  curl -s https://example.org/privacy | policyproof audit - -f markdown
  policyproof audit policy.txt --jurisdiction KZ,EU --lang ru --fail-on high
  policyproof extract policy.html -o facts.json           one stage, saved
  policyproof check facts.json -o audit.json              the next stage, from the saved one
  policyproof report audit.json -o report.html            a report from a saved audit
  policyproof explain retention-conflict-1 audit.json     why a finding or fact is there

`

/** Parses arguments and runs one command. Never exits the process: gives the exit code. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = new Command('policyproof')
    .description(
      'Reads a privacy policy, checks it against the law as data, and proves every word with a quote.',
    )
    .version(version, '-V, --version')
    .addHelpText('before', examples)
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
    })
    .exitOverride()
  const done = (result: ExitCode): void => void (code = result)
  addCommands(program, streams, done)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    streams.stderr.write(`policyproof: ${describe(error)}\n`)
    return 2
  }
}

function addCommands(program: Command, streams: Streams, done: (code: ExitCode) => void): void {
  const output = (command: Command, choices: readonly string[]) =>
    command
      .option('-o, --output <file>', 'write to a file, format by its ending; may be repeated', collect, [])

      .addOption(new Option('-f, --format <format>', 'print to stdout').choices([...choices]))
  const reading = (command: Command) =>
    command.option('--force', 'read even what does not look like a policy', false)
  const judging = (command: Command) =>
    command
      .option(
        '--jurisdiction <codes>',
        'KZ, RU, EU, UK, US-CA; detected from the policy where left out',
        list,
      )
      .addOption(
        new Option('--lang <language>', "language of messages; the policy's own where left out").choices([
          'en',
          'ru',
          'kk',
        ]),
      )
      .addOption(
        new Option('--fail-on <severity>', 'exit 1 from this severity on')
          .choices(['high', 'medium', 'low', 'never'])
          .default('never'),
      )
      .option('--as-of <date>', 'count ages from this day, YYYY-MM-DD', day)
  judging(
    reading(
      output(program.command('audit').argument('<input...>', 'files, or - for standard input'), formats),
    ),
  )
    .description('read, check and report policies')
    .action(async (inputs, options) => done(await auditCommand(inputs, options, streams)))
  reading(output(program.command('extract').argument('<input>', 'a file, or -'), ['json']))
    .description('read a policy and save what it says')
    .action(async (input, options) => done(await extractCommand(input, options, streams)))
  judging(output(program.command('check').argument('<extraction>', 'what extract saved, or -'), formats))
    .description('check what extract saved')
    .action(async (input, options) => done(await checkCommand(input, options, streams)))
  output(program.command('report').argument('<audit>', 'a saved audit, or -'), formats)
    .addOption(new Option('--lang <language>', 'language of the report').choices(['en', 'ru', 'kk']))
    .description('write a report from a saved audit')
    .action(async (input, options) => done(await reportCommand(input, options, streams)))
  program
    .command('explain')
    .argument('<id>', 'of a fact or finding')
    .argument('<audit>', 'a saved audit')
    .description('say how a fact or finding came about')
    .action(async (id, input) => done(await explainCommand(id, input, streams)))
}

const collect = (value: string, previous: readonly string[]): string[] => [...previous, value]
const list = (value: string): string[] =>
  value
    .split(',')
    .map((code) => code.trim())
    .filter(Boolean)

function day(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new PolicyproofError('usage', {
    what: 'Could not use --as-of',
    seen: `"${value}"`,
    try: 'Write the day as YYYY-MM-DD',
  })
}

function describe(error: unknown): string {
  if (error instanceof PolicyproofError) return error.message
  return `an unexpected error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
