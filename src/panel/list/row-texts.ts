import { headline, type ReportExchange } from '../../report/report.ts';
import { urlParts } from '../../report/url-parts.ts';
import { causeLabel } from '../cause-label.ts';
import { formatClock, formatDuration } from '../format.ts';
import { rowState, stateWords } from '../row-state.ts';
import { shownStatus } from '../shown-status.ts';

/** What a row says of an exchange. */
export interface RowTexts {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly cause: string;
  readonly status: string;
  readonly time: string;
  readonly source: string;
  readonly started: string;
}

const cache = new WeakMap<ReportExchange, RowTexts>();

/** Kept with each version of an exchange: rows are sorted and grouped by them. */
export function rowTexts(exchange: ReportExchange): RowTexts {
  const known = cache.get(exchange);
  if (known) return known;
  const texts = read(exchange);
  cache.set(exchange, texts);
  return texts;
}

function read(exchange: ReportExchange): RowTexts {
  const { host, path } = urlParts(exchange.url);
  const finding = headline(exchange) ?? exchange.findings.find(({ role }) => role === 'notice');
  return {
    method: exchange.method,
    host,
    path,
    cause: finding ? causeLabel(finding) : stateWords[rowState(exchange)],
    status: shownStatus(exchange),
    time: formatDuration(exchange.durationMs),
    source: sourceText(exchange),
    started: formatClock(exchange.startedAt),
  };
}

/** The file and the line, as the Network panel names an initiator. */
function sourceText({ initiator }: ReportExchange): string {
  if (initiator === null) return '';
  const file = urlParts(initiator.url).path.replace(/\?.*$/, '').split('/').at(-1);
  return `${file || '(index)'}:${initiator.line}`;
}
