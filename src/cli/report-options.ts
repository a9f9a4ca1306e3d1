import { type Command, InvalidArgumentError, Option } from 'commander';
import { type RedactionKind, redactionKinds } from '../report/redaction/kinds.ts';
import { type NamedStack, readNamedStack } from './named-stacks.ts';
import { formats, type WriteOptions } from './write-report.ts';

interface ReportFlags {
  readonly format: string;
  readonly output?: string;
  readonly redaction: 'default' | 'none';
  readonly leaveIn: readonly RedactionKind[];
  readonly redact: readonly string[];
  readonly spare: readonly string[];
  readonly stack: readonly NamedStack[];
}

/** Each time that an option is given, one more. */
export const collect = (value: string, before: readonly string[]) => [...before, value];

function collectKind(value: string, before: readonly RedactionKind[]): readonly RedactionKind[] {
  const kind = redactionKinds.find((known) => known === value);
  if (!kind) throw new InvalidArgumentError(`Allowed choices are ${redactionKinds.join(', ')}.`);
  return [...before, kind];
}

function collectStack(value: string, before: readonly NamedStack[]): readonly NamedStack[] {
  try {
    return [...before, readNamedStack(value)];
  } catch (error) {
    if (error instanceof RangeError) throw new InvalidArgumentError(error.message);
    throw error;
  }
}

/** Gives a command the options of how and where a report is written. */
export function withReportOptions(command: Command): Command {
  return command
    .addOption(new Option('-f, --format <name>', 'how to write it').choices(formats).default('text'))
    .option('-o, --output <file>', 'where to write it; standard output when left out')
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
    .option(
      '--stack <name>',
      'what the servers run on, or one of them: https://api.example=nginx; may be repeated',
      collectStack,
      [],
    );
}

/** What those options ask for; they are among `flags`. */
export function writeOptions(flags: object): WriteOptions {
  const { format, output, redaction, leaveIn, redact, spare, stack } = flags as ReportFlags;
  return {
    ...{ format, redaction, leaveIn: new Set(leaveIn), words: { always: redact, never: spare } },
    stacks: stack,
    ...(output === undefined ? {} : { output }),
  };
}
