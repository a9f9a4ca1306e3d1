import type { LogStatus } from '../protocol/messages.ts';
import type { ChosenStack } from '../remedies/server-remedies.ts';
import { serversOf } from '../remedies/servers-of.ts';
import { createReport } from '../report/create-report.ts';
import type { Exporter } from '../report/exporters/exporter.ts';
import { type ExportedFile, exporters, exportReport } from '../report/exporters/index.ts';
import { onlyPage } from '../report/only-page.ts';
import { countSecrets } from '../report/redact.ts';
import type { RedactionKind } from '../report/redaction/kinds.ts';
import type { RedactionWords } from '../report/redaction/redaction-words.ts';
import type { ReportExchange } from '../report/report.ts';

export type ExportFormat = Pick<Exporter, 'id' | 'label' | 'goesTo'>;

export const exportFormats: readonly ExportFormat[] = exporters;

/** A report of some exchanges, made once, so that what is previewed, copied and saved is the same to the byte. */
export interface ReportDraft {
  /** How many credentials of each kind it holds. */
  countSecrets(): Readonly<Record<RedactionKind, number>>;
  /** With all secrets out, but for the kinds that the user leaves in. */
  write(format: string, leaveIn?: ReadonlySet<RedactionKind>): ExportedFile;
}

/** What the user set that is part of a report. */
interface OfTheUser {
  readonly words: RedactionWords;
  readonly stacks: readonly ChosenStack[];
}

type Source = Pick<LogStatus, 'pageUrl' | 'browserVersion'>;

/** Of the page, and of those before it whose exchanges a preserved log holds; none where the page is not known. */
function pageUrls({ pageUrl }: Source, exchanges: readonly ReportExchange[]): readonly string[] {
  if (pageUrl === null) return [];
  const pages = exchanges.filter(({ frame }) => frame.kind === 'page');
  return [pageUrl, ...pages.flatMap(({ frame }) => frame.url ?? [])];
}

/** Begins a report of these exchanges, as of now. */
export function draftReport(
  source: Source,
  exchanges: readonly ReportExchange[],
  version: string,
  { words, stacks }: OfTheUser,
): ReportDraft {
  const report = createReport({
    browser: source.browserVersion,
    page: onlyPage(pageUrls(source, exchanges)),
    createdAt: new Date().toISOString(),
    version,
    exchanges,
    stacks: stacks.filter(({ server }) => exchanges.some((exchange) => serversOf(exchange).includes(server))),
  });
  return {
    countSecrets: () => countSecrets(report),
    write(format, leaveIn = new Set()) {
      const exporter = exporters.find(({ id }) => id === format);
      if (!exporter) throw new RangeError(`There is no export format "${format}".`);
      return exportReport(exporter, report, { leaveIn, words });
    },
  };
}
