import type { Report } from '../report.ts';

declare const shareable: unique symbol;

/** A report that went through `shareableReport`, so that no exporter can be handed one that was not redacted. */
export type ShareableReport = Report & { readonly [shareable]: true };

/** One format in which a report leaves the browser. To add one, write its file and its line in index.ts. */
export interface Exporter {
  /** Permanent; the export menu and the command line know the format by it. */
  readonly id: string;
  /** As the export menu shows it. */
  readonly label: string;
  /** Where it is meant to go: the menu saves the one and copies the other, the preview offers both. */
  readonly goesTo: 'file' | 'clipboard';
  readonly mediaType: string;
  fileName(report: ShareableReport): string;
  export(report: ShareableReport): string;
}
