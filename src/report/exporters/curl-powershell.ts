import { commentedCommands } from './curl/commented-commands.ts';
import { powershellCommand } from './document/messages.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';

/** The same commands for PowerShell, of Windows and later. */
export const curlPowershellExporter: Exporter = {
  id: 'curl-powershell',
  label: 'curl commands (PowerShell)',
  goesTo: 'clipboard',
  mediaType: 'text/plain',
  fileName: (report) => fileName(report, 'ps1'),
  export: (report) => commentedCommands(report, powershellCommand),
};
