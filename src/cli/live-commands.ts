import { type Command, InvalidArgumentError } from 'commander';
import type { HeaderList } from '../engine/exchange.ts';
import { check } from './check/check.ts';
import { checkHelp, probeHelp } from './help.ts';
import type { Network } from './network/network.ts';
import { callMethod, callOrigin, callUrl, NotPossible, withHeader } from './probe/call-parts.ts';
import { probe } from './probe/probe.ts';
import { collect, withReportOptions, writeOptions } from './report-options.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with. */
export interface Workplace {
  readonly version: string;
  readonly network: Network;
  terminal(): Terminal;
  /** Called with the exit code. */
  end(code: number): void;
}

interface LiveFlags {
  readonly dryRun?: boolean;
  readonly send?: boolean;
  readonly timeout: number;
}

interface ProbeFlags extends LiveFlags {
  readonly origin: string;
  readonly method: string;
  readonly header: HeaderList;
  readonly credentials?: boolean;
}

/** Adds the commands that ask live servers. */
export function addLiveCommands(program: Command, { version, network, terminal, end }: Workplace): void {
  withLiveOptions(
    program
      .command('check')
      .description('hold live servers to the answers that a report asks for')
      .argument('<report>', 'a JSON report, a HAR, or - for standard input')
      .option(
        '--base-url <url>',
        "where to ask, in place of the API's origin; of several, ORIGIN=URL, may be repeated",
        collect,
        [],
      ),
    'also send the requests that may change something, without a body',
  )
    .addHelpText('after', checkHelp)
    .action(async (name: string, flags: LiveFlags & { readonly baseUrl: readonly string[] }) => {
      end(await check(name, { ...live(flags), baseUrl: flags.baseUrl, version }, terminal(), network));
    });

  withReportOptions(
    withLiveOptions(
      program
        .command('probe')
        .description('ask a live server as a browser would, and diagnose what comes back')
        .argument('<url>', 'what the page calls', called(callUrl))
        .requiredOption('--origin <origin>', 'of the page that calls', called(callOrigin))
        .option('--method <method>', 'what the page calls it with', called(callMethod), 'GET')
        .option(
          '--header <header>',
          "a header that the page sets, 'name: value'; may be repeated",
          header,
          [],
        )
        .option('--credentials', 'as the page calls with credentials: "include"'),
      'also send a request that may change something, without a body',
    ),
  )
    .addHelpText('after', probeHelp)
    .action(async (url: string, flags: ProbeFlags) => {
      const { origin, method, header: headers, credentials = false } = flags;
      const options = { ...writeOptions(flags), ...live(flags), version };
      end(await probe({ url, origin, method, headers, credentials }, options, terminal(), network));
    });
}

function withLiveOptions(command: Command, send: string): Command {
  return command
    .option('--dry-run', 'show every request as it would go on the wire, and send nothing')
    .option('--send', send)
    .option('--timeout <seconds>', 'how long to wait for each answer', seconds, 30);
}

const live = ({ dryRun = false, send = false, timeout }: LiveFlags) => ({ dryRun, send, timeout });

function seconds(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 3600)) throw new InvalidArgumentError('It must be a number from 0 to 3600.');
  return number;
}

const header = (text: string, before: HeaderList) => called((given) => withHeader(given, before))(text);

/** What is wrong with an argument, in commander's own way. */
function called<Part>(read: (text: string) => Part): (text: string) => Part {
  return (text) => {
    try {
      return read(text);
    } catch (error) {
      throw error instanceof NotPossible ? new InvalidArgumentError(error.message) : error;
    }
  };
}
