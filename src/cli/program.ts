import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type RedactionKind, redactionKinds } from '../report/redaction/kinds.ts';
import { diagnose, formats } from './diagnose.ts';
import { explain } from './explain/explain.ts';
import { type FailOn, failOns } from './fail-on.ts';
import { about, diagnoseHelp, explainHelp, programHelp } from './help.ts';
import { readText } from './input/read-text.ts';
import type { Terminal } from './terminal.ts';

interface DiagnoseFlags {
  readonly format: string;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly redaction: 'default' | 'none';
  readonly leaveIn: readonly RedactionKind[];
  readonly redact: readonly string[];
  readonly spare: readonly string[];
}

const collect = (value: string, before: readonly string[]) => [...before, value];

function collectKind(value: string, before: readonly RedactionKind[]): readonly RedactionKind[] {
  const kind = redactionKinds.find((known) => known === value);
  if (!kind) throw new InvalidArgumentError(`Allowed choices are ${redactionKinds.join(', ')}.`);
  return [...before, kind];
}

/** Runs the command line and returns the exit code. */
export async function run(args: readonly string[], version: string, outside: Terminal): Promise<number> {
  let exitCode = 0;
  let terminal = outside;
  const program = new Command('whycors');
  program
    .description(about)
    .version(version)
    .option('--no-color', 'no colours, as with NO_COLOR in the environment')
    .on('option:no-color', () => {
      terminal = { ...outside, hasColours: false };
    })
    .configureOutput({
      writeOut: (text) => void outside.write(text),
      writeErr: (text) => outside.say(text.replace(/^error: /, 'whycors: ').trimEnd()),
    })
    .exitOverride()
    .addHelpText('after', programHelp);

  program
    .command('diagnose')
    .description('diagnose HARs, or write earlier reports in another format')
    .argument('<file...>', 'a HAR, a JSON report, a folder of them, or - for standard input')
    .addOption(new Option('-f, --format <name>', 'how to write it').choices(formats).default('text'))
    .option('-o, --output <file>', 'where to write it; standard output when left out')
    .addOption(new Option('--fail-on <what>', 'what makes it end with 1').choices(failOns).default('blocked'))
    .addOption(
      new Option('--redaction <how>', 'whether secrets are taken out')
        .choices(['default', 'none'])
        .default('default'),
    )
    .option(
      '--leave-in <kind>',
      `leave secrets of a kind in: ${redactionKinds.join(', ')}; may be repeated`,
      collectKind,
      [],
    )
    .option('--redact <name>', 'take out the values of this name too; may be repeated', collect, [])
    .option('--spare <name>', 'leave in the values of this name; may be repeated', collect, [])
    .addHelpText('after', diagnoseHelp)
    .action(async (names: readonly string[], flags: DiagnoseFlags) => {
      const { leaveIn, redact, spare, ...options } = flags;
      const words = { always: redact, never: spare };
      exitCode = await diagnose(names, { ...options, leaveIn: new Set(leaveIn), words, version }, terminal);
    });

  program
    .command('explain')
    .description('explain a cause, or what a browser printed in its console')
    .argument('[cause or line...]', 'the id of a cause, or the line in quotes')
    .addHelpText('after', explainHelp)
    .action(async (words: readonly string[]) => {
      const asked = words.join(' ').trim();
      exitCode = await explain(asked === '-' ? await readText(terminal.input) : asked, terminal);
    });

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}
