import type { Exchange } from '../../../src/engine/exchange.ts';
import { type ReportExchange, reportExchange } from '../../../src/report/report.ts';
import { exchange, requestMessage } from '../../helpers/exchange.ts';
import { diagnosis, finding } from '../sample-diagnosis.ts';

let clock = 0;

/** One that failed for want of a header. */
export function blocked(id: string, url: string, more: Partial<Exchange> = {}): ReportExchange {
  const observed = exchange({
    id,
    startedAt: clock++,
    outcome: 'blocked',
    messages: [requestMessage({ url, responseHeaders: [] })],
    ...more,
  });
  return reportExchange(
    observed,
    diagnosis({ verdict: 'cors', findings: [finding({ cause: 'allow-origin-missing' })] }),
  );
}

export function allowed(id: string, url: string, more: Partial<Exchange> = {}): ReportExchange {
  const observed = exchange({ id, startedAt: clock++, messages: [requestMessage({ url })], ...more });
  return reportExchange(observed, diagnosis());
}
