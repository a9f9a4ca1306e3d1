import { canParse } from '../engine/fetch/can-parse.ts';
import { stacks } from '../remedies/index.ts';
import { serverRemedies } from '../remedies/server-remedies.ts';
import type { Report } from '../report/report.ts';

/** What one server runs on, or all of them where none is named. */
export interface NamedStack {
  /** An origin. */
  readonly server: string | null;
  /** Id of a stack. */
  readonly stack: string;
}

/** Reads `nginx`, or `https://api.example=nginx`. Throws a `RangeError` that says what is wrong. */
export function readNamedStack(text: string): NamedStack {
  const at = text.lastIndexOf('=');
  const [server, stack] = at < 0 ? [null, text] : [text.slice(0, at), text.slice(at + 1)];
  if (!stacks.some(({ id }) => id === stack)) {
    throw new RangeError(`There are lines for ${stacks.map(({ id }) => id).join(', ')}.`);
  }
  if (server === null) return { server, stack };
  if (!canParse(server)) throw new RangeError('It must be an origin and a stack: https://api.example=nginx.');
  return { server: new URL(server).origin, stack };
}

/** A line about each server that was named for nothing: a slip in its name would lose the lines without a word. */
export function unusedNames({ exchanges }: Report, named: readonly NamedStack[]): readonly string[] {
  const servers = serverRemedies(exchanges).map(({ server }) => server);
  const others =
    servers.length > 0
      ? ` What failed here is for ${new Intl.ListFormat('en-GB').format(servers)} to mend.`
      : '';
  return named.flatMap(({ server, stack }) =>
    server === null || servers.includes(server)
      ? []
      : [
          `--stack ${server}=${stack} was not used: nothing that failed here is for that server to mend.${others}`,
        ],
  );
}

/** The report with what the user named; a server's own name goes before one for all. */
export function namedStacks(report: Report, named: readonly NamedStack[]): Report {
  if (named.length === 0) return report;
  const chosen = serverRemedies(report.exchanges).flatMap(({ server }) => {
    const found =
      named.findLast((one) => one.server === server) ?? named.findLast((one) => one.server === null);
    return found ? [{ server, stack: found.stack }] : [];
  });
  const kept = (report.stacks ?? []).filter((one) => !chosen.some(({ server }) => server === one.server));
  return { ...report, stacks: [...chosen, ...kept] };
}
