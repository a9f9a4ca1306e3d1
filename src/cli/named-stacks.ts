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
