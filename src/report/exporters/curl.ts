import { commentedCommands } from './curl/commented-commands.ts';
import { command } from './document/messages.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';

/** Every request as a command for a POSIX shell, preflights included; those that failed, where some did. */
export const curlExporter: Exporter = {
  id: 'curl',
  label: 'curl commands (bash)',
  goesTo: 'clipboard',
  mediaType: 'text/plain',
  fileName: (report) => fileName(report, 'sh'),
  export: (report) => commentedCommands(report, (exchange, step) => command(exchange, step)),
};
