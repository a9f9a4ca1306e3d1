import type { Report, ReportExchange } from '../report.ts';
import type { Exporter } from './exporter.ts';
import { fileName } from './file-name.ts';
import { harEntry, isoTime } from './har/entry.ts';
import { printJson } from './print-json.ts';

/** These messages alone, without bodies, for the Network panel of a browser and for tools that read HAR 1.2. */
export const harExporter: Exporter = {
  id: 'har',
  label: 'HAR of these messages',
  goesTo: 'file',
  mediaType: 'application/json',
  fileName: (report) => fileName(report, 'har'),
  export: (report) => printJson({ log: harLog(report) }),
};

function harLog({ browser, generator, page, exchanges, redaction }: Report) {
  const messages = exchanges.flatMap((exchange) =>
    exchange.messages.map((message) => ({ exchange, message })),
  );
  // Entries stand in the order of their start.
  const sorted = messages.toSorted((a, b) => a.message.startedAt - b.message.startedAt);
  const [name = '', version = ''] = browser?.split(' ') ?? [];
  const pageref = page === null ? {} : { pageref: 'page_1' };
  return {
    version: '1.2',
    creator: { name: generator.name, version: generator.version },
    ...(browser === null ? {} : { browser: { name, version } }),
    pages:
      page === null
        ? []
        : [
            {
              startedDateTime: isoTime(sorted[0]?.message.startedAt ?? 0),
              id: 'page_1',
              title: page.url,
              pageTimings: {},
            },
          ],
    entries: sorted.map(({ exchange, message }) => ({ ...pageref, ...harEntry(exchange, message) })),
    _exchanges: Object.fromEntries(exchanges.map((exchange) => [exchange.id, seenOf(exchange)])),
    comment:
      redaction === 'none'
        ? 'Nothing was redacted.'
        : 'What looks like a credential is replaced by [redacted:1], [redacted:2] and so on; the same number is the same one.',
  };
}

/** What was seen of an exchange that no entry can say, so that this file, read again, tells the same. */
function seenOf({ origin, resourceType, mode, frame, outcome, call, answersInjected }: ReportExchange) {
  return {
    origin,
    resourceType,
    mode,
    frame,
    outcome,
    ...(call ? { call } : {}),
    ...(answersInjected ? { answersInjected } : {}),
  };
}
