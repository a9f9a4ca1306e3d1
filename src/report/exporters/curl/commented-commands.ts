import { isFailure } from '../../folded-failures.ts';
import type { Report, ReportExchange } from '../../report.ts';
import { type Step, steps } from '../document/messages.ts';
import { shownValue } from '../visible.ts';

/** All requests as commands of one shell; those that failed, where some did. */
export function commentedCommands(
  { exchanges }: Report,
  command: (exchange: ReportExchange, step: Step) => string,
): string {
  const failures = exchanges.filter(isFailure);
  const shown = failures.length > 0 ? failures : exchanges;
  // The same request made twice is one command.
  const commands = new Set(
    shown.flatMap((exchange) =>
      steps(exchange).map((step) => `${comment(step)}\n${command(exchange, step)}`),
    ),
  );
  return `${commands.size === 0 ? '# No requests.' : [...commands].join('\n\n')}\n`;
}

function comment({ kind, method, url }: Step): string {
  return `# ${kind === 'preflight' ? 'Preflight' : 'Request'}: ${shownValue(`${method} ${url}`)}`;
}
