import { Command, CommanderError, Option } from 'commander';
import { visible } from '../report/exporters/visible.ts';
import { diagnose } from './diagnose.ts';
import { explain } from './explain/explain.ts';
import { type FailOn, failOns } from './fail-on.ts';
import { about, diagnoseHelp, explainHelp, programHelp } from './help.ts';
import { readText } from './input/read-text.ts';
import { addLiveCommands } from './live-commands.ts';
import type { Network } from './network/network.ts';
import { nodeNetwork } from './network/node-network.ts';
import { withReportOptions, writeOptions } from './report-options.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command line and returns the exit code. */
export async function run(
  args: readonly string[],
  version: string,
  outside: Terminal,
  network: Network = nodeNetwork(),
): Promise<number> {
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
      writeErr: (text) => outside.say(shown(text.replace(/^error: /, 'whycors: ').trimEnd())),
    })
    .exitOverride()
    .addHelpText('after', programHelp);

  withReportOptions(
    program
      .command('diagnose')
      .description('diagnose HARs, or write earlier reports in another format')
      .argument('<file...>', 'a HAR, a JSON report, a folder of them, or - for standard input'),
  )
    .addOption(new Option('--fail-on <what>', 'what makes it end with 1').choices(failOns).default('blocked'))
    .addHelpText('after', diagnoseHelp)
    .action(async (names: readonly string[], flags: { readonly failOn: FailOn }) => {
      exitCode = await diagnose(names, { ...writeOptions(flags), failOn: flags.failOn, version }, terminal);
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

  addLiveCommands(program, {
    ...{ version, network, terminal: () => terminal },
    end: (code) => {
      exitCode = code;
    },
  });

  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

/** It may hold an argument as it was given. */
const shown = (text: string) => text.split('\n').map(visible).join('\n');
