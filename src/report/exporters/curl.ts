import { isFailure } from '../folded-failures.ts';
import type { ReportExchange } from '../report.ts';
import { command, type Step, steps } from './document/messages.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { shownValue } from './visible.ts';

/** Every request as a command for a POSIX shell, preflights included; those that failed, where some did. */
export const curlExporter: Exporter = {
  id: 'curl',
  label: 'curl commands',
  goesTo: 'clipboard',
  mediaType: 'text/plain',
  fileName: (report) => fileName(report, 'sh'),
  export({ exchanges }) {
    const failures = exchanges.filter(isFailure);
    const shown = failures.length > 0 ? failures : exchanges;
    // The same request made twice is one command.
    const commands = new Set(
      shown.flatMap((exchange) => steps(exchange).map((step) => commented(exchange, step))),
    );
    return `${commands.size === 0 ? '# No requests.' : [...commands].join('\n\n')}\n`;
  },
};

function commented(exchange: ReportExchange, step: Step): string {
  const kind = step.kind === 'preflight' ? 'Preflight' : 'Request';
  return `# ${kind}: ${shownValue(`${step.method} ${step.url}`)}\n${command(exchange, step)}`;
}
